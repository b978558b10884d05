package io.fitconnect.recording.xml;

import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses input in which the parser swallows too much without finding anything: an attribute, a comment or a name of
 * megabytes, which it would all hold in memory.
 */
final class GuardedReader extends Reader {

    private static final int READ_AHEAD = 65_536;

    private final Reader source;
    private final int limit;
    private int sinceLastEvent;

    GuardedReader(Reader source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    void eventFound() {
        sinceLastEvent = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = source.read(buffer, offset, length);
        sinceLastEvent += Math.max(0, read);
        if (sinceLastEvent > limit + READ_AHEAD) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The file has a text or a name that is too long for an activity. Export it again.");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
