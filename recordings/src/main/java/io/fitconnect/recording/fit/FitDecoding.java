package io.fitconnect.recording.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.Mesg;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.UnreadableRecording;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the messages of one part to the SDK and keeps what comes out, up to the first byte that the SDK fails at.
 */
final class FitDecoding {

    private final byte[] content;
    private final FitPart part;
    private final FitContent result;
    private final MalformedFields malformed = new MalformedFields();
    private final FitWork work;
    private int position;
    private int skipped;
    private @Nullable String failure;

    private FitDecoding(byte[] content, FitPart part, FitWork work, ReadingLimits limits) {
        this.content = content;
        this.part = part;
        this.work = work;
        this.result = new FitContent(limits);
        this.position = part.from();
    }

    static FitDecoding of(byte[] content, FitPart part, FitWork work, ReadingLimits limits) {
        FitDecoding decoding = new FitDecoding(content, part, work, limits);
        decoding.run();
        return decoding;
    }

    private void run() {
        Decode decode = new Decode();
        decode.skipHeader();
        decode.addListener(work);
        decode.addListener(malformed);
        decode.addListener(this::accept);
        try {
            decode.read(new ByteByByte());
        } catch (UnreadableRecording e) {
            throw e;
        } catch (RuntimeException e) {
            String message = e.getMessage();
            failure = message == null ? e.getClass().getSimpleName() : message;
            result.samples().dropStrayEnd();
        }
    }

    private void accept(Mesg message) {
        work.count(message);
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
