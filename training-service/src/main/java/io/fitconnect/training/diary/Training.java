package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One training in an athlete's diary. Where it came from never changes; a recorded one changes what was measured only with its activity. */
@Entity
@Table(name = "training")
public class Training {

    @EmbeddedId
    private TrainingKey key;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source.Kind sourceKind;

    @Embedded
    private @Nullable Provenance provenance;

    @Embedded
    private TrainingDetails details;

    private boolean gearByHand;

    private boolean hasTrack;
    private int activityRevision;

    /** The vendor's client that entered it by hand; null when the athlete did, and for a recording. */
    @Column(updatable = false)
    private @Nullable String enteredByVendor;

    private @Nullable Instant trashedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Training() {}

    private Training(TrainingKey key, Source source, TrainingDetails details, Recording recording) {
        this.key = key;
        this.sourceKind = source.kind();
        this.provenance = source.provenance().orElse(null);
        this.details = details;
        this.hasTrack = recording.hasTrack();
    }

    static Training byHand(AthleteId athlete, Writer writer, TrainingDetails details, Instant now) {
        requireDone(details, now);
        Training training = new Training(TrainingKey.next(athlete), new Source.Manual(), details, Recording.NONE);
        training.enteredByVendor = writer.vendor().orElse(null);
        return training;
    }

    static Training of(RecordedActivity activity) {
        Training training = new Training(
                TrainingKey.next(activity.athlete()), activity.source(), activity.details(), activity.recording());
        training.activityRevision = activity.revision();
        return training;
    }

    /** Notes that the athlete says which gear it was done with; then no default replaces it. */
    void chooseGear() {
        this.gearByHand = true;
    }

    boolean isGearChosen() {
        return gearByHand;
    }

    /** Takes what is measured of a newer revision of its activity; false when it has that or a newer one. */
    boolean revise(RecordedActivity activity) {
        boolean newer = activity.revision() > activityRevision;
        if (newer) {
            details = details.remeasured(activity.details());
            hasTrack = activity.recording().hasTrack();
            activityRevision = activity.revision();
        }
        return newer;
    }

    /** Tells whether this client handed in the recording, or is the vendor's that entered it by hand. */
    boolean wasPushedBy(String clientId) {
        return clientId.equals(enteredByVendor)
                || source().provenance()
                        .filter(recording -> recording.clientId().equals(clientId))
                        .isPresent();
    }

    /** What may be done with the training; a vendor's entry by hand says nothing, so it allows nothing. */
    public SourcePolicy policy() {
        return enteredByVendor == null ? source().policy() : SourcePolicy.NOTHING;
    }

    /** Replaces the description, and tells whether that made a difference. */
    boolean change(TrainingDetails changed, Instant now) {
        if (sourceKind == Source.Kind.MANUAL) {
            requireDone(changed, now);
        } else if (!details.measuresLike(changed)) {
            throw TrainingProblems.recordedValues();
        }
        boolean different = !details.equals(changed);
        this.details = changed;
        return different;
    }

    /** Puts the training into the trash, where it counts no longer. */
    void trash(Instant now) {
        this.trashedAt = now;
    }

    /** Takes the training out of the trash. */
    void restore() {
        this.trashedAt = null;
    }

    private static void requireDone(TrainingDetails details, Instant now) {
        details.start().requireDoneBy(now);
        details.figures().time().requireSome();
    }

    public TrainingKey key() {
        return key;
    }

    public Source source() {
        return Source.of(sourceKind, provenance);
    }

    public TrainingDetails details() {
        return details;
    }

    public boolean hasTrack() {
        return hasTrack;
    }

    /** When it was put into the trash; empty for a training that counts. */
    public Optional<Instant> trashedAt() {
        return Optional.ofNullable(trashedAt);
    }

    public Visibility visibility() {
        return details.sharing().visibility();
    }

    /** Grows with every change; 0 for a new training. */
    public long version() {
        return version == null ? 0 : version;
    }
}
