/**
 * Recordings as devices write them. A {@link io.fitconnect.e2e.recording.Ride} says what an athlete did; its file is
 * written by the maker of the format, not by anything that the platform reads it with, so both check each other. Every
 * ride of another number is another recording.
 */
@NullMarked
package io.fitconnect.e2e.recording;

import org.jspecify.annotations.NullMarked;
