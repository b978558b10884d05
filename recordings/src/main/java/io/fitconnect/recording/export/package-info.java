/**
 * Writes a recording as a file that other programs read: {@link ExportFormat}. What a format has no place for is left out;
 * what is written reads again as the same samples, laps and totals, to the digits that the format has.
 */
@NullMarked
package io.fitconnect.recording.export;

import org.jspecify.annotations.NullMarked;
