/**
 * What a recording says: files of watches, bicycle computers and phones understood as {@link Recording}s.
 *
 * <p>Entry is {@link RecordingReader}. A file gives one recording per session or an {@link UnreadableRecording}; nothing
 * else leaves this package, whatever bytes come in. What a file does not say stays absent, which is not zero. The package
 * knows no store, no HTTP and no Spring.
 */
@NullMarked
package io.fitconnect.recording;

import org.jspecify.annotations.NullMarked;
