/**
 * The OpenNLP models: their sentences, training, calibration and evaluation, and the claims and
 * names they find.
 */
package org.caveat.annotate.models;
