/**
 * What a text is: its kind, what it promotes, whether its end is there, which statements it
 * carries.
 */
package org.caveat.annotate.material;
