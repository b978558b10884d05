/**
 * Strength training: which exercises an athlete does, with which sets, and what became of volume and strength over time.
 */
@NullMarked
package io.fitconnect.training.strength;

import org.jspecify.annotations.NullMarked;
