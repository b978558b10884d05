package io.fitconnect.integration.imports;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One session of a decoded import and the training that was made from it. */
@Entity
@Table(name = "activity")
public class Activity implements Persistable<ActivityKey> {

    @EmbeddedId
    private ActivityKey key;

    private UUID importId;
    private int session;
    private @Nullable Instant startTime;
    private int sampleCount;
    private @Nullable UUID trainingId;
    private @Nullable Instant deletedAt;

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

    void becameTraining(UUID id) {
        trainingId = id;
    }

    void deleted(UUID id, Instant at) {
        trainingId = id;
        deletedAt = at;
    }

    /** Whether it is known what became of it: a training, even one that was deleted since. */
    boolean isSettled() {
        return trainingId != null;
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

    public int sampleCount() {
        return sampleCount;
    }

    public Optional<Instant> startTime() {
        return Optional.ofNullable(startTime);
    }

    /** The training in the diary, unless there is none yet or none any more. */
    public Optional<UUID> trainingId() {
        return isDeleted() ? Optional.empty() : Optional.ofNullable(trainingId);
    }
}
