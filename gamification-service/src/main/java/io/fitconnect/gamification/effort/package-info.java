/**
 * What of a training counts. An effort holds whole numbers, so that sums are exact in whatever order they are made, and which of an athlete's
 * efforts count follows from the set of them alone.
 */
@NullMarked
package io.fitconnect.gamification.effort;

import org.jspecify.annotations.NullMarked;
