package io.fitconnect.integration.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.activity.ActivityIds;
import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.Refused;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.integration.stream.Detail;
import io.fitconnect.integration.stream.RecordedStreams;
import io.fitconnect.integration.webhook.WebhookEvents;
import io.fitconnect.platform.cassandra.CassandraSettings;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.object.StoredObject;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.TimedTrack;
import io.fitconnect.recording.sample.SampleRecordings;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Streams of workers that died or were overtaken before the ledger knew of them. */
@RunningService
class UnrecordedStreamsIntegrationTests {

    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-07T06:00:00Z"), 5, 1).fit();

    /** Later than anything that the running service takes. */
    private static final Refused REFUSED = new Refused("corrupt", "It is damaged.");

    private static final Instant FAR = Instant.parse("2126-01-01T00:00:00Z");

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CqlSession session;

    @Autowired
    private CassandraSettings cassandra;

    @Autowired
    private RawFiles files;

    @Autowired
    private RecordingReader reader;

    @Autowired
    private DecodingMemory memory;

    @Autowired
    private RecordedStreams streams;

    @Autowired
    private StreamGuards guards;

    @Autowired
    private RecordActivities recordActivities;

    @Autowired
    private RefuseImport refuseImport;

    @Autowired
    private EraseUnrecordedStreams eraseUnrecordedStreams;

    @Autowired
    private Imports imports;

    @Autowired
    private Activities activities;

    @Autowired
    private Outbox outbox;

    @Autowired
    private WebhookEvents webhooks;

    @Autowired
    private DecodingSettings settings;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private Clock clock;

    @Test
    void goWithTheImportThatIsRefused() throws IOException {
        ImportKey key = new ImportKey(athlete, Ids.next());
        String sha256 =
                files.store(key.id(), new ByteArrayInputStream(RUN), RUN.length).sha256();
        LedgerRows.enterClaimed(jdbc, key, sha256, RUN.length, 1, FAR);

        DecodeImport dying = worker(files, streams, new DyingBeforeTheCommit());
        assertThatThrownBy(() -> dying.decode(claim(key))).isInstanceOf(WorkerDied.class);

        assertThat(rowsOf(ActivityIds.of(key.id(), 0))).isPositive();
        refuseImport.handle(claim(key), REFUSED);
        awaitErased(ActivityIds.of(key.id(), 0));
    }

    @Test
    void goWhenTheirTrainingWasDeletedBeforeTheyCame() {
        ImportsClient.app(port, athlete).push(RUN);
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        ImportKey key = keyOf(activity);
        UUID activityId = UUID.fromString(activity.subject());
        Diary.delete(activity, Diary.record(activity));
        awaitErased(activityId);

        worker(new ReadBefore(), new OvertakenStreams(key), recordActivities).decode(claim(key));

        awaitErased(activityId);
    }

    @Test
    void stayWhenTheyWereRecorded() {
        ImportsClient.app(port, athlete).push(RUN);
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        UUID activityId = UUID.fromString(activity.subject());
        ImportKey key = keyOf(activity);
        UUID unrecorded = ActivityIds.of(key.id(), 1);
        streams.store(unrecorded, brief());
        guards.guard(new StreamGuard(key, 2, clock.instant()));

        awaitUnguarded(key);
        awaitErased(unrecorded);

        assertThat(erasuresOf(activityId)).isZero();
        assertThat(rowsOf(activityId)).isPositive();
    }

    @Test
    void stayWhileNothingIsDecided() {
        ImportKey key = new ImportKey(athlete, Ids.next());
        UUID activityId = ActivityIds.of(key.id(), 0);
        LedgerRows.enterClaimed(jdbc, key, "unknown", RUN.length, 1, FAR);
        StreamGuard guard = new StreamGuard(key, 1, FAR);
        guards.guard(guard);
        streams.store(activityId, brief());

        eraseUnrecordedStreams.handle(guard);
        jdbc.update("update import_ledger set state = 'FAILED' where id = ?", key.id());
        eraseUnrecordedStreams.handle(guard); // it may be read again

        assertThat(guardsOf(key)).isOne();
        assertThat(erasuresOf(activityId)).isZero();
        jdbc.update("update import_ledger set state = 'DECODING' where id = ?", key.id());
        refuseImport.handle(claim(key), REFUSED);
        eraseUnrecordedStreams.handle(guard);
        assertThat(guardsOf(key)).isZero();
        awaitErased(activityId);
    }

    private DecodeImport worker(RawFiles files, RecordedStreams streams, RecordActivities recordActivities) {
        GuardedStreams guarded = new GuardedStreams(streams, guards, settings, clock);
        return new DecodeImport(
                imports, files, reader, memory, guarded, recordActivities, refuseImport, settings, metrics);
    }

    private static ClaimedImport claim(ImportKey key) {
        return new ClaimedImport(key, null, null, RUN.length, 1);
    }

    private ImportKey keyOf(Event activity) {
        return new ImportKey(
                athlete, UUID.fromString(activity.data().path("importId").asString()));
    }

    private static Streams brief() {
        return Streams.of(List.of(SampleStream.ofFixedPoint(StreamKind.TIME, new int[] {0, 1_000})));
    }

    private void awaitErased(UUID activityId) {
        Awaitility.await("streams erased")
                .atMost(Duration.ofSeconds(30))
                .until(() -> erasuresOf(activityId) == 0 && rowsOf(activityId) == 0);
    }

    private void awaitUnguarded(ImportKey key) {
        Awaitility.await("guard looked at").atMost(Duration.ofSeconds(30)).until(() -> guardsOf(key) == 0);
    }

    private long rowsOf(UUID activityId) {
        return Objects.requireNonNull(session.execute("select count(*) from " + cassandra.keyspace()
                                + ".stream_chunk where activity_id = " + activityId)
                        .one())
                .getLong(0);
    }

    private int guardsOf(ImportKey key) {
        return count(
                "select count(*) from stream_guard where athlete_id = ? and import_id = ?", key.athleteId(), key.id());
    }

    private int erasuresOf(UUID activityId) {
        return count("select count(*) from erasure where subject_id = ?", activityId);
    }

    private int count(String query, Object... parameters) {
        return Objects.requireNonNull(jdbc.queryForObject(query, Integer.class, parameters));
    }

    /** What a worker has read before the file was erased. */
    private static final class ReadBefore implements RawFiles {

        @Override
        public StoredObject store(UUID id, InputStream content, long maxBytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] get(UUID id, long bytes) {
            return RUN;
        }

        @Override
        public InputStream open(UUID of) {
            throw new UnsupportedOperationException();
        }
    }

    /** A store to which a worker comes so late that its guard has come and gone. */
    private final class OvertakenStreams implements RecordedStreams {

        private final ImportKey key;

        private OvertakenStreams(ImportKey key) {
            this.key = key;
        }

        @Override
        public void store(UUID activityId, Streams late) {
            awaitUnguarded(key);
            awaitErased(activityId);
            streams.store(activityId, late);
            assertThat(rowsOf(activityId)).isZero(); // the erasure stands above late writes
        }

        @Override
        public List<SampleStream> list(UUID activityId, Detail stored, Set<StreamKind> kinds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<TimedTrack> findTrack(UUID activityId) {
            throw new UnsupportedOperationException();
        }
    }

    private final class DyingBeforeTheCommit extends RecordActivities {

        private DyingBeforeTheCommit() {
            super(imports, activities, outbox, webhooks, clock);
        }

        @Override
        public boolean handle(ImportKey key, ReadResult result, List<Announcement> announcements) {
            throw new WorkerDied();
        }
    }

    @SuppressWarnings("serial")
    private static final class WorkerDied extends Error {}
}
