/** The grammar of names: houses, funds, codes, and the table of funds a user may give. */
package org.caveat.annotate.names;
