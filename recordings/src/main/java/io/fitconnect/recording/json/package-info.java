/**
 * The house's own form of an activity as JSON, for vendors without files: sport, start, totals, laps, and samples in columns, named
 * and measured as the API shows them. One pass over the bytes, columns of numbers without objects.
 */
@NullMarked
package io.fitconnect.recording.json;

import org.jspecify.annotations.NullMarked;
