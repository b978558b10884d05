/**
 * FIT files, decoded in one pass over their bytes.
 *
 * <p>A file is split into its chained parts and their checksums compared. A definition is worked out once into where its
 * fields stand; a message is then a view of the bytes, and samples go from there straight into columns. Only the fields of
 * {@link io.fitconnect.recording.fit.FitField} are looked at. Sizes are never trusted: what was read before a byte that breaks
 * the rules is kept, fields of a wrong size are passed over. Tests hold every field to what Garmin's SDK reads.
 */
@NullMarked
package io.fitconnect.recording.fit;

import org.jspecify.annotations.NullMarked;
