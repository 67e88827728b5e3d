/**
 * What Caveat says of a document: findings, the rules behind them and the report on one document.
 */
package org.caveat.finding;
