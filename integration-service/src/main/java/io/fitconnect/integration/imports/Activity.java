package io.fitconnect.integration.imports;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One session of a decoded import and the training that was made from it. */
@Entity
@Table(name = "activity")
public class Activity implements Persistable<ActivityKey> {

    private static final String TIME = "time";
    private static final String BLANK = " ";

    @EmbeddedId
    private ActivityKey key;

    private UUID importId;
    private int session;
    private @Nullable Instant startTime;
    private int sampleCount;
    private @Nullable UUID trainingId;
    private @Nullable Instant deletedAt;
    private int revision;
    private @Nullable UUID streamsId;

    /** What its training takes from it; null for the whole. */
    private @Nullable String gives;

    /** How much later it was than the recorder's clock said, in the words of the athlete. */
    private long clockCorrectionMillis;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Activity() {}

    /**
     * @param session     index within the import, from 0
     * @param startTime   first moment, when the file has a clock
     * @param sampleCount length of every stream
     */
    public Activity(ActivityKey key, UUID importId, int session, @Nullable Instant startTime, int sampleCount) {
        this.key = key;
        this.importId = importId;
        this.session = session;
        this.startTime = startTime;
        this.sampleCount = sampleCount;
    }

    /** Became a training, or part of one: of several recordings each gives some fields. */
    void becameTraining(UUID id, @Nullable Set<String> fields, Duration correction) {
        trainingId = id;
        clockCorrectionMillis = correction.toMillis();
        gives = fields == null ? null : String.join(BLANK, new TreeSet<>(fields));
    }

    /** Whether its training has its times, and with them whatever no other recording gives. */
    public boolean leads() {
        return gives == null || gives(TIME);
    }

    /** Whether its training has other recordings too. */
    public boolean isMerged() {
        return gives != null;
    }

    /** Whether its training takes a field from it. */
    public boolean gives(String field) {
        return gives == null || Set.of(gives.split(BLANK, -1)).contains(field);
    }

    void deleted(UUID id, Instant at) {
        trainingId = id;
        deletedAt = at;
    }

    /**
     * Takes another state of the recording, after a correction or its undoing.
     *
     * @param streams under which the samples are kept; null for those of the first reading
     */
    public void revise(@Nullable UUID streams, @Nullable Instant start, int samples) {
        streamsId = streams;
        startTime = start;
        sampleCount = samples;
        revision++;
    }

    /** The rest of the recording as an activity of its own. */
    public Activity splitOff(ActivityKey other, @Nullable UUID streams, @Nullable Instant start, int samples) {
        Activity second = new Activity(other, importId, session, start, samples);
        second.streamsId = streams;
        return second;
    }

    /** It is no longer split off: its training will be deleted. */
    public void withdraw(Instant at) {
        deletedAt = at;
    }

    /** Whether it is known what became of it: a training, even one that was deleted since, or nothing any more. */
    boolean isSettled() {
        return trainingId != null || isDeleted();
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    @Override
    public ActivityKey getId() {
        return key;
    }

    /** An activity is saved once, when its import is decoded; later changes are seen by JPA itself. */
    @Override
    public boolean isNew() {
        return true;
    }

    public UUID id() {
        return key.id();
    }

    ImportKey importKey() {
        return new ImportKey(key.athleteId(), importId);
    }

    public int session() {
        return session;
    }

    /** Grows with every correction and its undoing; 0 at first. */
    public int revision() {
        return revision;
    }

    /** Under which its samples are kept. */
    public UUID streamsId() {
        return streamsId == null ? id() : streamsId;
    }

    /** Under which the samples of a corrected recording are kept, beside those of the first reading. */
    public Optional<UUID> revisedStreams() {
        return Optional.ofNullable(streamsId);
    }

    public int sampleCount() {
        return sampleCount;
    }

    /** The first moment, by the clock that the athlete corrected; empty when the file has no clock. */
    public Optional<Instant> startTime() {
        return Optional.ofNullable(startTime).map(start -> start.plusMillis(clockCorrectionMillis));
    }

    /** How many milliseconds later it was than the recorder's clock said. */
    public long clockCorrectionMillis() {
        return clockCorrectionMillis;
    }

    /** The training in the diary, unless there is none yet or none any more. */
    public Optional<UUID> trainingId() {
        return isDeleted() ? Optional.empty() : Optional.ofNullable(trainingId);
    }
}
