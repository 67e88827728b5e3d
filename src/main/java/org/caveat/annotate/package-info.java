/**
 * Finds the facts in a reading: sentences, mentions, claims, statements, dates, and how they bear
 * on each other. Alone imports OpenNLP and the phrase matcher. Never imports another stage.
 */
package org.caveat.annotate;
