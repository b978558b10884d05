package io.fitconnect.training.viewing;

import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Sight;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Recording;
import io.fitconnect.training.diary.Recordings;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows trainings to a viewer: decides, and cuts unless the viewer is the athlete. */
@Component
class Viewing {

    private final Recordings recordings;
    private final KeptPrivacyZones zones;

    Viewing(Recordings recordings, KeptPrivacyZones zones) {
        this.recordings = recordings;
        this.zones = zones;
    }

    /** The training with all that the viewer sees of it; empty when there is none for this viewer. */
    Optional<SeenTraining> show(Training training, Sight sight) {
        return TrainingSight.of(training, sight).map(parts -> {
            Recording recording = recordings.get(training.key());
            SeenWay way = SeenWay.of(
                    training, recording.timedTrack(), zones(training.key().athlete(), sight));
            return new SeenTraining(
                    training, parts, way, recording.laps(), !recording.streams().isEmpty());
        });
    }

    /** The same for a page, without laps. Without zones no track is read. */
    List<SeenTraining> list(AthleteId athlete, List<Training> page, Sight sight) {
        PrivacyZones hiding = zones(athlete, sight);
        Map<TrainingId, TimedTrack> tracks = hiding.isEmpty() ? Map.of() : recordings.listTracks(athlete, ids(page));
        return page.stream()
                .flatMap(training -> TrainingSight.of(training, sight).stream()
                        .map(parts -> new SeenTraining(
                                training,
                                parts,
                                SeenWay.of(training, tracks.get(training.key().training()), hiding),
                                List.of(),
                                false)))
                .toList();
    }

    private PrivacyZones zones(AthleteId athlete, Sight sight) {
        return zones.hiding(athlete.value(), sight.standing());
    }

    private static List<TrainingId> ids(List<Training> page) {
        return page.stream().map(training -> training.key().training()).toList();
    }
}
