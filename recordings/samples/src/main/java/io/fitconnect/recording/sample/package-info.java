/**
 * Recordings made up for tests, demonstrations and load: realistic, the same every time, in every file format. Needs nothing
 * but the JDK.
 */
@NullMarked
package io.fitconnect.recording.sample;

import org.jspecify.annotations.NullMarked;
