/** Places of a text, or of a text and the fund table, that cannot both be right. */
package org.caveat.annotate.consistency;
