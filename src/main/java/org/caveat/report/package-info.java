/** Reports: findings in, characters out. Never imports another stage. */
package org.caveat.report;
