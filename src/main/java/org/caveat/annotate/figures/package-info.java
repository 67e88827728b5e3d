/**
 * Returns, prices, ranks, ratings and other figures: what they measure, over which period, of whom.
 */
package org.caveat.annotate.figures;
