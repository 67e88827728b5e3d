/** The command line. Options in, exit codes out; no logic of its own. */
package org.caveat.cli;
