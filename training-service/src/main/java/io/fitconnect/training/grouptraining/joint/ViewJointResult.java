package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares those who came, for whom participants are listed. */
@UseCase(readOnly = true)
public class ViewJointResult {

    private final GroupTrainingSight sight;
    private final SeenAttendees attendees;
    private final Attendances attendances;
    private final JointRecordings joint;

    ViewJointResult(GroupTrainingSight sight, SeenAttendees attendees, Attendances attendances, JointRecordings joint) {
        this.sight = sight;
        this.attendees = attendees;
        this.attendances = attendances;
        this.joint = joint;
    }

    /** Refuses with 404 what is not shown to the viewer, and with 403 a viewer who has no part in it. */
    public JointResult handle(UUID id, AthleteId viewer) {
        GroupTraining training = sight.requireListed(id, viewer);
        Instant start = training.details().start();
        List<SeenAttendee> people = attendees.list(id, viewer);
        Map<AthleteId, ClockTrack> tracks = new LinkedHashMap<>();
        people.forEach(person -> person.since(start).ifPresent(track -> tracks.put(person.athlete(), track)));
        return new JointResult(
                start, attendances.count(id, viewer), people, splits(tracks), Gaps.of(tracks), joint.get(id, viewer));
    }

    private static Map<AthleteId, List<Double>> splits(Map<AthleteId, ClockTrack> tracks) {
        return tracks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Splits.of(entry.getValue())));
    }
}
