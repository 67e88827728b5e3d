/**
 * Rule packs: reading and compiling them, and running their rules over the facts. Alone imports
 * Drools. Never imports another stage.
 */
package org.caveat.rules;
