package io.fitconnect.integration.recording.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.Mesg;
import io.fitconnect.integration.recording.ReadingLimits;
import io.fitconnect.integration.recording.UnreadableRecording;
import io.fitconnect.integration.recording.UnreadableRecording.Reason;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the messages of one part to the SDK and keeps what comes out, up to the first byte that the SDK fails at. The SDK
 * works hardest on messages of many fields (it searches its list of fields once per field), so its work is counted and
 * bounded.
 */
final class FitDecoding {

    private static final long MOST_WORK = 1_500_000_000L;
    private static final int WORK_PER_MESSAGE = 150;

    private final byte[] content;
    private final FitPart part;
    private final FitContent result;
    private final MalformedFields malformed = new MalformedFields();
    private int position;
    private long work;
    private int skipped;
    private @Nullable String failure;

    private FitDecoding(byte[] content, FitPart part, ReadingLimits limits) {
        this.content = content;
        this.part = part;
        this.result = new FitContent(limits);
        this.position = part.from();
    }

    static FitDecoding of(byte[] content, FitPart part, ReadingLimits limits) {
        FitDecoding decoding = new FitDecoding(content, part, limits);
        decoding.run();
        return decoding;
    }

    private void run() {
        Decode decode = new Decode();
        decode.skipHeader();
        decode.addListener(malformed);
        decode.addListener(this::accept);
        try {
            decode.read(new ByteByByte());
        } catch (UnreadableRecording e) {
            throw e;
        } catch (RuntimeException e) {
            String message = e.getMessage();
            failure = message == null ? e.getClass().getSimpleName() : message;
        }
    }

    private void accept(Mesg message) {
        work += WORK_PER_MESSAGE + (long) message.getNumFields() * message.getNumFields();
        if (work > MOST_WORK) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE, "The file has more messages than any activity needs. Export it again.");
        }
        try {
            malformed.removeFrom(message);
            result.add(message);
        } catch (UnreadableRecording e) {
            throw e;
        } catch (RuntimeException e) {
            skipped++;
        }
    }

    FitContent result() {
        return result;
    }

    /** Messages that make no sense and were left out. */
    int skipped() {
        return skipped;
    }

    int malformedFields() {
        return malformed.removed();
    }

    boolean failed() {
        return failure != null;
    }

    /** Where in the file decoding ended: the byte that it failed at, or the one after the last. */
    int position() {
        return failed() && position < part.to() ? position - 1 : position;
    }

    boolean failedForMissingDefinition() {
        return failure != null && failure.contains("Missing message definition");
    }

    boolean failedAtTheEnd() {
        return failed() && position >= part.to();
    }

    /** Hands out one byte at a time, so that the failing one is known. */
    private final class ByteByByte extends InputStream {

        @Override
        public int read() {
            return position < part.to() ? content[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int next = read();
            if (next < 0) {
                return -1;
            }
            buffer[offset] = (byte) next;
            return 1;
        }
    }
}
