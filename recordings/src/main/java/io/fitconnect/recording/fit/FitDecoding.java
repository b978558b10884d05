package io.fitconnect.recording.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.FitRuntimeException;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgDefinition;
import com.garmin.fit.MesgDefinitionListener;
import com.garmin.fit.MesgListener;
import io.fitconnect.recording.ReadingLimits;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the messages of one part to the SDK and keeps what comes out, up to the first byte that the SDK fails at. The SDK
 * reports broken rules by its own exception, and meets some of them, as damaged files show, only with three of Java's: each
 * of the four ends the part. What the listeners throw comes from here and passes.
 */
final class FitDecoding {

    private final byte[] content;
    private final FitPart part;
    private final FitContent result;
    private final MalformedFields malformed = new MalformedFields();
    private final FitWork work;
    private int position;
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
        decode.addListener((MesgDefinitionListener) definition -> guard(() -> define(definition)));
        decode.addListener((MesgListener) message -> guard(() -> accept(message)));
        try {
            decode.read(new ByteByByte());
        } catch (ListenerFailed e) {
            throw e.failure;
        } catch (FitRuntimeException
                | ArrayIndexOutOfBoundsException
                | ClassCastException
                | NullPointerException brokenRules) {
            failure = String.valueOf(brokenRules.getMessage());
            result.samples().dropStrayEnd();
        }
    }

    private static void guard(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            throw new ListenerFailed(e);
        }
    }

    private void define(MesgDefinition definition) {
        work.define(definition);
        malformed.define(definition);
    }

    private void accept(Mesg message) {
        work.count(message);
        malformed.removeFrom(message);
        result.add(message);
    }

    FitContent result() {
        return result;
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

    /** Carries a failure of a listener through the SDK. */
    private static final class ListenerFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RuntimeException failure;

        private ListenerFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
