package io.fitconnect.training.diary;

import io.fitconnect.training.measurement.Figures;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several recordings of one effort as one. The fullest leads: it gives whatever it has, and others give what it lacks, such as the heart rate of
 * a strap beside the positions of a phone. Depends on the recordings alone, and not on the order in which they came.
 */
final class MergedRecordings {

    private static final Comparator<RecordedActivity> FULLEST_FIRST = Comparator.comparing(
                    (RecordedActivity activity) -> !activity.recording().hasTrack())
            .thenComparing(activity -> activity.revision() == 0) // the athlete's correction counts
            .thenComparing(activity -> -countFields(activity))
            .thenComparing(activity -> -countUses(activity.source().policy()))
            .thenComparing(activity -> -activity.details().figures().time().elapsedSeconds())
            .thenComparing(RecordedActivity::activity, Comparator.comparing(ActivityId::value));

    private final List<RecordedActivity> recordings;
    private final Map<RecordedField, RecordedActivity> givers = new EnumMap<>(RecordedField.class);

    private MergedRecordings(List<RecordedActivity> recordings) {
        this.recordings = recordings;
        for (RecordedField field : RecordedField.values()) {
            findGiver(field).ifPresent(giver -> givers.put(field, giver));
        }
    }

    static MergedRecordings of(Collection<RecordedActivity> recordings) {
        if (recordings.isEmpty()) {
            throw new IllegalArgumentException("There is no recording");
        }
        return new MergedRecordings(recordings.stream().sorted(FULLEST_FIRST).toList());
    }

    /** The recording that the training is announced and shown with. */
    RecordedActivity leader() {
        return recordings.get(0);
    }

    /** Empty for a single recording. */
    Optional<Merge> merge() {
        if (recordings.size() == 1) {
            return Optional.empty();
        }
        Map<RecordedField, ActivityId> byField = new EnumMap<>(RecordedField.class);
        givers.forEach((field, giver) -> byField.put(field, giver.activity()));
        return Optional.of(new Merge(
                recordings.stream()
                        .sorted(Comparator.comparing(
                                activity -> activity.activity().value()))
                        .map(activity -> new Merge.Part(
                                activity.activity(),
                                activity.source().provenance().orElseThrow().clientId(),
                                activity.clockCorrection()))
                        .toList(),
                byField));
    }

    /** Where the leader comes from. What one of the giving sources forbids is forbidden of the whole. */
    Source source() {
        Source source = leader().source();
        SourcePolicy policy = givers.values().stream()
                .map(giver -> giver.source().policy())
                .reduce(source.policy(), SourcePolicy::and);
        return policy.equals(source.policy()) ? source : source.under(policy);
    }

    /** What was measured, under the words of the leader; a name may come from another. */
    TrainingDetails details() {
        TrainingDetails words = leader().details();
        return TrainingDetails.recorded(
                words.sport(),
                words.subSport(),
                first(activity -> activity.details().name()),
                words.start(),
                figures(),
                words.indoor());
    }

    Recording recording() {
        Recording way = giver(RecordedField.POSITION).recording();
        Set<String> streams = new LinkedHashSet<>(leader().recording().streams());
        givers.values().forEach(giver -> streams.addAll(giver.recording().streams()));
        List<Lap> laps = recordings.stream()
                .map(activity -> activity.recording().laps())
                .filter(marked -> !marked.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Recording(laps, way.encodedTrack(), List.copyOf(streams), way.timedTrack());
    }

    private Figures figures() {
        return new Figures(
                leader().details().figures().time(),
                figures(RecordedField.DISTANCE).distance(),
                figures(RecordedField.ALTITUDE).climb(),
                figures(RecordedField.HEART_RATE).heartRate(),
                figures(RecordedField.POWER).power(),
                figures(RecordedField.SPEED).speed(),
                figures(RecordedField.CADENCE).averageCadenceRpm(),
                figures(RecordedField.ENERGY).energyKilocalories());
    }

    private Figures figures(RecordedField field) {
        return giver(field).details().figures();
    }

    private RecordedActivity giver(RecordedField field) {
        return givers.getOrDefault(field, leader());
    }

    private Optional<RecordedActivity> findGiver(RecordedField field) {
        return recordings.stream()
                .filter(field::hasFigure)
                .findFirst()
                .or(() -> recordings.stream().filter(field::isIn).findFirst());
    }

    private <T> @Nullable T first(Function<RecordedActivity, @Nullable T> member) {
        for (RecordedActivity activity : recordings) {
            T value = member.apply(activity);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static long countFields(RecordedActivity activity) {
        return Arrays.stream(RecordedField.values())
                .filter(field -> field.isIn(activity))
                .count();
    }

    private static long countUses(SourcePolicy policy) {
        return policy.countAllowed();
    }
}
