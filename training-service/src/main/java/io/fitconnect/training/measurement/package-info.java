/**
 * What a training measures: time, distance, climb, heart rate, power, speed, in units that stand in the names. A value
 * that exists is within its limits: what a person states outside of them is refused, what a sensor states outside of
 * them is unknown. Owns no table; the features embed these values in theirs.
 */
@NullMarked
package io.fitconnect.training.measurement;

import org.jspecify.annotations.NullMarked;
