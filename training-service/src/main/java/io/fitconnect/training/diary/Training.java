package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.measurement.TimeSpent;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One training in an athlete's diary. A recorded one changes what was measured only with its recordings, of which it may have several; the
 * athlete corrects their clock, and says how long it took where they had none.
 */
@Entity
@Table(name = "training")
public class Training {

    @EmbeddedId
    private TrainingKey key;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Source.Kind sourceKind;

    @Embedded
    private @Nullable Provenance provenance;

    @Embedded
    private TrainingDetails details;

    /** By the recorder's clock, where the athlete corrected that; else null. */
    @Embedded
    @AttributeOverride(name = "time", column = @Column(name = "recorded_start_time"))
    @AttributeOverride(name = "utcOffsetSeconds", column = @Column(name = "recorded_utc_offset_seconds"))
    private @Nullable Start recordedStart;

    /** Whether the athlete said how long it took, which its recorder, without a clock, did not know. */
    private boolean timeByHand;

    private boolean gearByHand;

    /** Whether the athlete said sport, finer sport, name or place otherwise than the recording does. */
    private boolean wordsByHand;

    /** Null where it has at most one recording. */
    @Column(name = "merge_map")
    private @Nullable Merge merge;

    private boolean hasTrack;
    private int activityRevision;

    /** The vendor's client that entered it by hand; null when the athlete did, and for a recording. */
    @Column(updatable = false)
    private @Nullable String enteredByVendor;

    private @Nullable Instant trashedAt;
    private boolean hiddenByModerators;

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
        training.recordedStart = activity.recordedStart();
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
            details = remeasured(activity.details());
            hasTrack = activity.recording().hasTrack();
            activityRevision = activity.revision();
            recordedStart = activity.recordedStart();
        }
        return newer;
    }

    /** Takes what its recordings give. The athlete's own words stay. */
    void take(MergedRecordings recordings) {
        Source source = recordings.source();
        sourceKind = source.kind();
        provenance = source.provenance().orElse(null);
        TrainingDetails measured = recordings.details();
        TrainingDetails remeasured = remeasured(measured);
        details = wordsByHand ? remeasured : remeasured.worded(measured);
        hasTrack = recordings.recording().hasTrack();
        activityRevision = recordings.leader().revision();
        recordedStart = recordings.leader().recordedStart();
        merge = recordings.merge().orElse(null);
    }

    private TrainingDetails remeasured(TrainingDetails measured) {
        timeByHand = timeByHand && measured.figures().time().isUnknown();
        TrainingDetails remeasured = details.remeasured(measured);
        return timeByHand ? remeasured.lasting(details.figures().time()) : remeasured;
    }

    /** Replaces the gear. */
    void equip(UnaryOperator<TrainingDetails> gear) {
        details = gear.apply(details);
    }

    /** Takes what the athlete said of another training that is of the same effort, where nothing is said of this one. */
    void takeWordsOf(Training other) {
        if (!wordsByHand && other.wordsByHand) {
            details = details.worded(other.details);
            wordsByHand = true;
        }
        if (!gearByHand && other.gearByHand) {
            details = details.withGear(other.details.gear());
            gearByHand = true;
        }
        details = details.remarkedLike(other.details);
    }

    /** Whether the athlete said something of it. */
    boolean isEdited() {
        return wordsByHand || gearByHand || details.isRemarked();
    }

    /** Its only recording as it came, by the corrected clock, under the athlete's words. */
    RecordedActivity asRecorded(Recording recording) {
        return new RecordedActivity(
                key.athlete(), source(), details.asRecorded(), recording, activityRevision, recordedStart);
    }

    /** Tells whether this client handed in every recording, or is the vendor's that entered it by hand. */
    boolean wasPushedBy(String clientId) {
        if (merge != null) {
            return merge.isAllOf(clientId);
        }
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
        } else {
            changeRecorded(changed);
        }
        if (!details.start().equals(changed.start())) {
            correctClock(changed.start(), now);
        }
        boolean different = !details.equals(changed);
        wordsByHand = wordsByHand || !details.isWordedLike(changed);
        this.details = changed;
        return different;
    }

    private void changeRecorded(TrainingDetails changed) {
        TimeSpent known = details.figures().time();
        TimeSpent said = changed.figures().time();
        boolean told = !known.equals(said) && (timeByHand || known.isUnknown());
        if (!details.measuresLike(told ? changed.lasting(known) : changed)) {
            throw TrainingProblems.recordedValues();
        }
        if (told) {
            said.requireSome();
            timeByHand = true;
        }
    }

    private void correctClock(Start corrected, Instant now) {
        corrected.requireDoneBy(now);
        if (sourceKind != Source.Kind.MANUAL) {
            Start recorded = recordedStart == null ? details.start() : recordedStart;
            recordedStart = corrected.equals(recorded) ? null : recorded;
        }
    }

    /** Puts the training into the trash, where it counts no longer. */
    void trash(Instant now) {
        this.trashedAt = now;
    }

    /** Takes the training out of the trash. */
    void restore() {
        this.trashedAt = null;
    }

    /** Hides it from all others, or shows it again to those to whom its athlete shows it; tells whether that made a difference. */
    boolean moderate(boolean isHidden) {
        boolean different = hiddenByModerators != isHidden;
        this.hiddenByModerators = isHidden;
        return different;
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

    /** Which recordings it has, where it has several. */
    public Optional<Merge> merge() {
        return Optional.ofNullable(merge);
    }

    /** All activities that it is made of; none for one entered by hand. */
    public List<ActivityId> activities() {
        return merge != null
                ? merge.activities()
                : source().activity().map(List::of).orElse(List.of());
    }

    public TrainingDetails details() {
        return details;
    }

    public boolean hasTrack() {
        return hasTrack;
    }

    /** When it began by the recorder's clock, where the athlete corrected that. */
    public Optional<Start> recordedStart() {
        return Optional.ofNullable(recordedStart);
    }

    /** How much later it was than the recorder's clock said, of each recording of which the athlete corrected that. */
    Map<ActivityId, Duration> clockCorrections() {
        if (merge != null) {
            return merge.clockCorrections();
        }
        Start recorded = recordedStart;
        return recorded == null
                ? Map.of()
                : source().activity()
                        .map(activity -> Map.of(
                                activity,
                                Duration.between(
                                        recorded.time(), details.start().time())))
                        .orElse(Map.of());
    }

    /** When it was put into the trash; empty for a training that counts. */
    public Optional<Instant> trashedAt() {
        return Optional.ofNullable(trashedAt);
    }

    /** Whether a measure of moderation hides it from all but its athlete. */
    public boolean isHiddenByModerators() {
        return hiddenByModerators;
    }

    /** Who may see it: whom its athlete chose, and the athlete alone while moderators hide it. */
    public Visibility visibility() {
        return hiddenByModerators ? Visibility.ONLY_ME : details.sharing().visibility();
    }

    /** Grows with every change; 0 for a new training. */
    public long version() {
        return version == null ? 0 : version;
    }
}
