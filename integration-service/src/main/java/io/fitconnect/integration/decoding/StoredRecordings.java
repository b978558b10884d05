package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Reads stored files once more, for those who need all of a recording: in the memory of the imports, few at a time, so that
 * imports always have most of it.
 */
@Component
public class StoredRecordings {

    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration COME_AGAIN = Duration.ofSeconds(10);

    private final RawFiles files;
    private final RecordingReader reader;
    private final DecodingMemory memory;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    StoredRecordings(RawFiles files, RecordingReader reader, DecodingMemory memory) {
        this.files = files;
        this.reader = reader;
        this.memory = memory;
    }

    /** Hands over one session of a file that was understood before; nothing of it may be kept afterwards. */
    public void read(Import entry, int session, Consumer<Recording> use) {
        takeTurn();
        try {
            byte[] content = files.get(entry.id(), entry.contentBytes());
            RecordingFile file = new RecordingFile(
                    content, entry.fileName().orElse(null), entry.contentType().orElse(null));
            memory.reserve(
                    content, () -> use.accept(reader.read(file).recordings().get(session)));
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        boolean taken = false;
        try {
            taken = turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new Refusal(CommonProblems.BUSY, DecodingText.MANY_RECORDINGS.message()).retryAfter(COME_AGAIN);
        }
    }
}
