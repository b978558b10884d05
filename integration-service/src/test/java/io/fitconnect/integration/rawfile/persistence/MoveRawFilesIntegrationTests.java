package io.fitconnect.integration.rawfile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.decoding.LedgerRows;
import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.rawfile.persistence.FormerFiles.FormerFile;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RunningService
class MoveRawFilesIntegrationTests {

    private static final Instant FAR = Instant.parse("2126-01-01T00:00:00Z");

    @Autowired
    private MoveRawFiles move;

    @Autowired
    private StoredRawFiles files;

    @Autowired
    private RawFileChunks chunks;

    @Autowired
    private FormerFiles ledger;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private Erasures erasures;

    @Autowired
    private WideRows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Clock clock;

    @Test
    void movesEveryFileOverSeveralPages() {
        List<UUID> former =
                Stream.generate(() -> enter("content").importId()).limit(45).toList();

        move.scheduleWhereNeeded();

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(former).noneMatch(chunks::exists);
            assertThat(jdbc.queryForObject(
                            "select count(*) from due_work where queue = ?", Integer.class, MoveRawFiles.QUEUE.name()))
                    .isZero();
        });
        assertThat(former).allSatisfy(id -> {
            assertThat(objects.findLength(StoredRawFiles.keyOf(id))).hasValue(7L);
            assertThat(files.get(id, 7)).asString().isEqualTo("content");
        });
        assertThat(chunks.isEmpty()).isTrue();
    }

    /** The athlete is erased while the file is moved. */
    @Test
    void leavesAnErasedFileErased() throws IOException {
        for (Moment moment : Moment.values()) {
            FormerFile file = enter("content");

            moverThatMeets(moment, () -> eraseAthlete(file)).move(file);

            Awaitility.await(moment.name()).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(chunks.exists(file.importId())).as("chunks").isFalse();
                assertThat(objects.findLength(StoredRawFiles.keyOf(file.importId())))
                        .as("object")
                        .isEmpty();
            });
        }
    }

    /** A worker that lost its lease goes on with the file that another one moves. */
    @Test
    void keepsAFileThatTwoWorkersMove() throws IOException {
        for (Moment moment : Moment.values()) {
            FormerFile file = enter("content");

            moverThatMeets(moment, () -> moveAlso(file)).move(file);

            assertThat(files.get(file.importId(), 7))
                    .as(moment.name())
                    .asString()
                    .isEqualTo("content");
            assertThat(isErasureScheduled(file)).as(moment.name()).isFalse();
        }
    }

    @Test
    void keepsARefusedFileUntilItsTime() throws IOException {
        FormerFile file = enter("content");
        jdbc.update("update import_ledger set state = 'REFUSED' where id = ?", file.importId());
        erasures.guard(new Erasure(ErasureKind.RAW_FILE, file.importId()), FAR);

        move.move(file);

        assertThat(jdbc.queryForObject(
                        "select due_at from erasure where subject_id = ?", OffsetDateTime.class, file.importId()))
                .isEqualTo(FAR.atOffset(ZoneOffset.UTC));
        assertThat(objects.findLength(StoredRawFiles.keyOf(file.importId()))).hasValue(7L);
    }

    @Test
    void erasesAFileWhoseTrainingsWereDeletedMeanwhile() throws IOException {
        FormerFile file = enter("content");
        jdbc.update("update import_ledger set state = 'DONE' where id = ?", file.importId());
        jdbc.update("""
                insert into activity (athlete_id, id, import_id, session, sample_count, deleted_at)
                values (?, ?, ?, 0, 1, ?)
                """, file.athleteId(), UUID.randomUUID(), file.importId(), FAR.atOffset(ZoneOffset.UTC));

        move.move(file);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(objects.findLength(StoredRawFiles.keyOf(file.importId())))
                        .isEmpty());
    }

    @Test
    void leavesAFileThatIsNotWhole() throws IOException {
        FormerFile file = enter("content");

        move.move(new FormerFile(file.athleteId(), file.importId(), 8));

        assertThat(chunks.exists(file.importId())).isTrue();
        assertThat(objects.findLength(StoredRawFiles.keyOf(file.importId()))).isEmpty();
    }

    private MoveRawFiles moverThatMeets(Moment moment, Runnable other) {
        ObjectStore meeting = (ObjectStore) Proxy.newProxyInstance(
                ObjectStore.class.getClassLoader(), new Class<?>[] {ObjectStore.class}, (proxy, method, arguments) -> {
                    boolean isPut = method.getName().equals("put");
                    if (isPut && moment == Moment.BEFORE_THE_PUT) {
                        other.run();
                    }
                    Object result = method.invoke(objects, arguments);
                    if (isPut && moment == Moment.AFTER_THE_PUT) {
                        other.run();
                    }
                    return result;
                });
        RawFileChunks read = new RawFileChunks(rows) {
            @Override
            void delete(UUID id) {
                if (moment == Moment.BEFORE_THE_CHUNKS_ARE_DELETED) {
                    other.run();
                }
                super.delete(id);
            }
        };
        return new MoveRawFiles(read, ledger, meeting, erasures, work, transactions, clock);
    }

    private void eraseAthlete(FormerFile file) {
        jdbc.update("delete from import_content where athlete_id = ?", file.athleteId());
        jdbc.update("delete from import_ledger where athlete_id = ?", file.athleteId());
        files.erase(file.importId());
    }

    private void moveAlso(FormerFile file) {
        try {
            move.move(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isErasureScheduled(FormerFile file) {
        return !jdbc.queryForList("select 1 from erasure where subject_id = ?", file.importId())
                .isEmpty();
    }

    @AfterEach
    void leaveTheLedger() {
        jdbc.update(
                "delete from activity where import_id in (select id from import_ledger where content_sha256 = 'former')");
        jdbc.update("delete from import_content where content_sha256 = 'former'");
        jdbc.update("delete from import_ledger where content_sha256 = 'former'");
    }

    private FormerFile enter(String content) {
        ImportKey key = new ImportKey(UUID.randomUUID(), Ids.next());
        LedgerRows.enterClaimed(jdbc, key, "former", content.length(), 1, FAR);
        FormerRawFile.write(rows, key.id(), content.getBytes(StandardCharsets.UTF_8));
        return new FormerFile(key.athleteId(), key.id(), content.length());
    }

    private enum Moment {
        BEFORE_THE_PUT,
        AFTER_THE_PUT,
        BEFORE_THE_CHUNKS_ARE_DELETED
    }
}
