package io.fitconnect.integration.answer;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Keeps answers in temporary files while their clients take them, so that a slow client holds neither heap nor a permit to
 * read. All of them together have at most so many bytes.
 */
final class AnswerSpool {

    private static final Duration COME_AGAIN = Duration.ofSeconds(10);
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final long mostBytes;
    private final AtomicLong bytes = new AtomicLong();

    AnswerSpool(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /**
     * Takes an answer as it is written. Refuses it as busy when there is no room.
     *
     * @param answer gets a stream that need not be closed
     */
    SpooledAnswer spool(Consumer<OutputStream> answer) throws IOException {
        SpooledAnswer spooled = new SpooledAnswer(open(), this);
        try (OutputStream out = new BufferedOutputStream(new Metered(spooled), BUFFER)) {
            answer.accept(out);
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
        return spooled;
    }

    /** The file loses its name at once, so that a crash leaves nothing. */
    private FileChannel open() throws IOException {
        return FileChannel.open(
                Files.createTempFile(folder, "answer-", ".json"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    long bytes() {
        return bytes.get();
    }

    void release(long count) {
        bytes.addAndGet(-count);
    }

    private void reserve(SpooledAnswer answer, int count) {
        answer.add(count);
        if (bytes.addAndGet(count) > mostBytes) {
            throw new Refusal(CommonProblems.BUSY, AnswerText.MANY_LONG_ANSWERS.message()).retryAfter(COME_AGAIN);
        }
    }

    /** Reserves room for what it writes. Closing it leaves the file open, to be read. */
    private final class Metered extends OutputStream {

        private final SpooledAnswer answer;
        private final OutputStream file;

        private Metered(SpooledAnswer answer) {
            this.answer = answer;
            this.file = Channels.newOutputStream(answer.file());
        }

        @Override
        public void write(int next) throws IOException {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            reserve(answer, length);
            file.write(buffer, offset, length);
        }
    }
}
