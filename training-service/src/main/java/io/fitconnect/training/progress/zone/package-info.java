/** Zones of an athlete, each set valid from a day on, and the time that a training spent in them. */
@NullMarked
package io.fitconnect.training.progress.zone;

import org.jspecify.annotations.NullMarked;
