package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.viewing.SeenTrainings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows who came to a viewer: each recording as its own page shows it. */
@Component
class SeenAttendees {

    /** Each costs five statements. */
    static final int MOST = 100;

    private final Attendances attendances;
    private final SeenTrainings trainings;

    SeenAttendees(Attendances attendances, SeenTrainings trainings) {
        this.attendances = attendances;
        this.trainings = trainings;
    }

    /** The first so many in the order in which they joined. */
    List<SeenAttendee> list(UUID groupTraining, AthleteId viewer) {
        return attendances.list(groupTraining, viewer, MOST).stream()
                .map(attendee ->
                        new SeenAttendee(attendee, attendee.recording().flatMap(key -> trainings.find(key, viewer))))
                .toList();
    }
}
