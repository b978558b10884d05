/**
 * Streams on their way to a store, a chart and a map: compressed chunks, fewer samples of the same shape, a simplified track.
 * Nothing here knows where the bytes go.
 */
@NullMarked
package io.fitconnect.recording.stream;

import org.jspecify.annotations.NullMarked;
