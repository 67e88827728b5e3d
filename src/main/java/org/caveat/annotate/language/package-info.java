/**
 * How a text is read: sentences, clauses, zones, dates, who is spoken of, what is denied, quoted or
 * masked, and which source or date bears on which claim. Knows nothing of funds.
 */
package org.caveat.annotate.language;
