package io.fitconnect.recording;

import java.util.List;

/** What a readable file says: at least one recording, in the order of their start. */
public record ReadResult(FileFormat format, List<Recording> recordings) {

    public ReadResult {
        recordings = List.copyOf(recordings);
        if (recordings.isEmpty()) {
            throw new IllegalArgumentException("A readable file has at least one recording");
        }
    }
}
