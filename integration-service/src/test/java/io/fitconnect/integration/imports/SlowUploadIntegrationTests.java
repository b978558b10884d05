package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.idempotency.IdempotencyKeys;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.object.StoredObject;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** Uploads whose erasure is gone before they end: carried out because they took too long, or cancelled by their commit. */
@RunningService
class SlowUploadIntegrationTests {

    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-08T06:00:00Z"), 5, 1).fit();

    private final Sender sender = new Sender(UUID.randomUUID(), "fitconnect-web", SourceKind.UPLOAD);
    private final SlowFiles slowFiles = new SlowFiles();

    @Autowired
    private ImportIntake intake;

    @Autowired
    private RawFiles files;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasedAccounts erased;

    @Autowired
    private ReceiveImport receive;

    @Autowired
    private IdempotencyKeys idempotencyKeys;

    @Autowired
    private ImportSettings settings;

    @Autowired
    private Imports imports;

    @Autowired
    private KnownContents contents;

    @Autowired
    private Pushes pushes;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void leaveNothingWhenTheyAreToSendAgain() {
        assertThatThrownBy(() -> slowIntake().accept(upload(RUN)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ImportProblems.TOO_SLOW));

        awaitErased(slowFiles.id);
    }

    @Test
    void leaveNothingWhenTheirContentIsThere() {
        UUID holder = intake.accept(upload(RUN));

        assertThat(slowIntake().accept(upload(RUN))).isEqualTo(holder);

        awaitErased(slowFiles.id);
        assertThat(isStored(holder)).isTrue();
    }

    @Test
    void leaveNothingWhenTheyBreakOff() {
        InputStream brokenOff =
                new SequenceInputStream(new ByteArrayInputStream(new byte[256 * 1024]), new BrokenOff());

        assertThatThrownBy(() -> slowIntake().accept(upload(brokenOff))).isInstanceOf(Refusal.class);

        awaitErased(slowFiles.id);
    }

    @Test
    void keepWhatMayBeAcknowledged() {
        LostAnswer lostAnswer = new LostAnswer();
        ImportIntake unlucky = new ImportIntake(files, erasures, lostAnswer, idempotencyKeys, settings, clock);

        assertThatThrownBy(() -> unlucky.accept(upload(RUN))).isInstanceOf(DataAccessResourceFailureException.class);

        awaitNoErasure(lostAnswer.id);
        assertThat(isStored(lostAnswer.id)).isTrue();
    }

    /** A request of the store that timed out may still be carried out, so the erasure stays where it was. */
    @Test
    void keepTheirErasureWhenTheStoreFails() {
        AwayFiles away = new AwayFiles();
        ImportIntake unlucky = new ImportIntake(away, erasures, receive, idempotencyKeys, settings, clock);

        assertThatThrownBy(() -> unlucky.accept(upload(RUN))).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(jdbc.queryForObject(
                        "select due_at from erasure where subject_id = ?", OffsetDateTime.class, away.id))
                .satisfies(due -> assertThat(due.toInstant())
                        .isAfter(clock.instant().plus(settings.uploadTimeout()).minusSeconds(120)));
    }

    private ImportIntake slowIntake() {
        ImportSettings impatient =
                new ImportSettings(DataSize.ofMegabytes(2), Duration.ZERO, Duration.ofDays(30), Duration.ofDays(1));
        return new ImportIntake(slowFiles, erasures, receive, idempotencyKeys, impatient, clock);
    }

    private Upload upload(byte[] content) {
        return upload(new ByteArrayInputStream(content));
    }

    private Upload upload(InputStream content) {
        return new Upload(sender, content, null, null, null, null);
    }

    private void awaitErased(UUID id) {
        Awaitility.await("bytes erased")
                .atMost(Duration.ofSeconds(30))
                .until(() -> erasuresOf(id) == 0 && !isStored(id));
    }

    private void awaitNoErasure(UUID id) {
        Awaitility.await("erasure gone").atMost(Duration.ofSeconds(30)).until(() -> erasuresOf(id) == 0);
    }

    private int erasuresOf(UUID id) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from erasure where subject_id = ?", Integer.class, id));
    }

    private boolean isStored(UUID id) {
        try {
            return files.get(id, RUN.length).length > 0;
        } catch (DataRetrievalFailureException absentOrOfOtherLength) {
            return String.valueOf(absentOrOfOtherLength.getMessage()).contains("instead of");
        }
    }

    /** Content arrives when its erasure was carried out. */
    private final class SlowFiles implements RawFiles {

        private UUID id = Ids.next();

        @Override
        public StoredObject store(UUID of, InputStream content, long maxBytes) throws IOException {
            id = of;
            awaitNoErasure(of);
            StoredObject stored = files.store(of, content, maxBytes);
            assertThat(isStored(of)).as("a file that came late").isTrue();
            return stored;
        }

        @Override
        public byte[] get(UUID of, long bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(UUID of) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class AwayFiles implements RawFiles {

        private UUID id = Ids.next();

        @Override
        public StoredObject store(UUID of, InputStream content, long maxBytes) {
            id = of;
            throw new DataAccessResourceFailureException("timed out");
        }

        @Override
        public byte[] get(UUID of, long bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(UUID of) {
            throw new UnsupportedOperationException();
        }
    }

    /** A commit whose answer is lost, and whose cancelled erasure is removed before the client asks. */
    private final class LostAnswer extends ReceiveImport {

        private UUID id = Ids.next();

        private LostAnswer() {
            super(imports, contents, pushes, erasures, erased, settings, clock);
        }

        @Override
        public Receipt handle(Submission submission) {
            id = receive.handle(submission).importId();
            awaitNoErasure(id);
            throw new DataAccessResourceFailureException("The answer was lost");
        }
    }

    private static final class BrokenOff extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken off");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
