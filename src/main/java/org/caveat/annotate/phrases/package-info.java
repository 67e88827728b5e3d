/** The phrase lists of the rule packs and how they are matched. */
package org.caveat.annotate.phrases;
