/**
 * Gives a draft back: as a copy with its findings marked in it. Nothing of the original is lost or
 * changed; what cannot be marked without loss is refused with the reason. Depends on {@code text}
 * and {@code finding}.
 */
package org.caveat.draft;
