/**
 * What an athlete did within a recording: time at each heart rate, power and speed, best efforts, splits and a track with
 * times. Entry is {@link Efforts}. Everything follows from the samples alone; nothing depends on who the athlete is.
 *
 * <p>Time is walked once: samples in the order of their times, those before the start left out. Values are held from their
 * sample to the next, at most {@value HeldValues#LONGEST_HOLD_SECONDS} s and never into a pause. Distance only grows.
 */
@NullMarked
package io.fitconnect.recording.effort;

import org.jspecify.annotations.NullMarked;
