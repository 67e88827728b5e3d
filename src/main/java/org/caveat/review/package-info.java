/** Findings that were accepted by someone who may, for a reason and a time. */
package org.caveat.review;
