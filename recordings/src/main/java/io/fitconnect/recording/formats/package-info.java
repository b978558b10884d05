/** The list of all file formats: the only place that knows them together. A new format is added here and nowhere else. */
@NullMarked
package io.fitconnect.recording.formats;

import org.jspecify.annotations.NullMarked;
