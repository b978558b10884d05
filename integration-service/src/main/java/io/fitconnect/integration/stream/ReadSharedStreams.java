package io.fitconnect.integration.stream;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.sharing.FindSharedSamples;
import io.fitconnect.integration.sharing.SampleSight;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads the samples of another's training as the viewer may see them: fewer kinds, at most {@link Detail#HIGH}, and cut by the
 * athlete's privacy zones. What is not shown looks like a training without a recording.
 */
@Component
public class ReadSharedStreams {

    private static final int MILLIS = 1_000;

    private final FindSharedSamples findSharedSamples;
    private final TrainingStreams trainings;
    private final MergedStreams merged;
    private final KeptPrivacyZones zones;
    private final StreamCuts cuts;

    ReadSharedStreams(
            FindSharedSamples findSharedSamples,
            TrainingStreams trainings,
            MergedStreams merged,
            KeptPrivacyZones zones,
            StreamCuts cuts) {
        this.findSharedSamples = findSharedSamples;
        this.trainings = trainings;
        this.merged = merged;
        this.zones = zones;
        this.cuts = cuts;
    }

    /**
     * Returns what the viewer may see of what is asked.
     *
     * @param asked the time is always among it
     */
    public SharedStreams handle(UUID athlete, UUID training, UUID viewer, Set<StreamKind> asked, Detail askedDetail) {
        Optional<SampleSight> found = findSharedSamples.handle(athlete, training, viewer);
        Activity activity = trainings.find(athlete, training).orElseThrow(ReadSharedStreams::notShown);
        SampleSight sight = found.orElseThrow(ReadSharedStreams::notShown);
        Detail detail = askedDetail == Detail.FULL ? Detail.HIGH : askedDetail;
        PrivacyZones hiding = zones.hiding(athlete, sight.viewer());
        Optional<StreamCut> cut = cuts.find(activity, training, detail, hiding);
        Set<StreamKind> shown = EnumSet.copyOf(asked);
        shown.retainAll(sight.kinds());
        List<Activity> others = trainings.listOthers(activity, athlete, training);
        return cut.map(zone -> cut(activity, others, detail, shown, sight, zone))
                .orElseGet(() -> whole(activity, others, detail, shown, sight));
    }

    private SharedStreams whole(
            Activity activity, List<Activity> others, Detail detail, Set<StreamKind> shown, SampleSight sight) {
        List<SampleStream> columns =
                merged.read(activity, others, detail, shown).all();
        List<Integer> starts = columns.isEmpty() ? List.of() : List.of(0);
        return new SharedStreams(detail, start(activity, sight, 0), columns, starts);
    }

    private SharedStreams cut(
            Activity activity,
            List<Activity> others,
            Detail detail,
            Set<StreamKind> shown,
            SampleSight sight,
            StreamCut cut) {
        double first = cut.firstSecond().orElseThrow(ReadSharedStreams::notShown);
        Set<StreamKind> needed = EnumSet.copyOf(shown);
        needed.addAll(StreamCuts.OF_A_TRACK);
        StreamCut.CutSamples left = cut.apply(merged.read(activity, others, detail, needed));
        List<SampleStream> columns = left.columns().stream()
                .filter(column -> shown.contains(column.kind()))
                .toList();
        if (left.stretchStarts().isEmpty()) {
            throw notShown();
        }
        return new SharedStreams(detail, start(activity, sight, first), columns, left.stretchStarts());
    }

    private static Refusal notShown() {
        return new Refusal(StreamProblems.NO_RECORDING, StreamText.NOT_SHOWN.message());
    }

    private static Optional<Instant> start(Activity activity, SampleSight sight, double second) {
        return sight.startTime()
                ? activity.startTime().map(start -> start.plus(Duration.ofMillis(Math.round(second * MILLIS))))
                : Optional.empty();
    }
}
