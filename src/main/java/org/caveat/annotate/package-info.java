/**
 * Finds the facts in a reading: sentences, mentions, claims, statements, dates, and how they bear
 * on each other. Alone imports OpenNLP. Never imports another stage. One room a subject: {@code
 * language} below, {@code phrases} and {@code names} on it, then {@code models}, {@code material},
 * {@code figures}, {@code consistency}; {@link org.caveat.annotate.Annotator} calls them in turn.
 */
package org.caveat.annotate;
