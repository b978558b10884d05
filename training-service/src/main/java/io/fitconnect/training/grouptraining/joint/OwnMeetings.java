package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** All group trainings in which an athlete has or had a part. */
@Component
class OwnMeetings {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final Participations participations;
    private final GroupTrainings trainings;

    OwnMeetings(Participations participations, GroupTrainings trainings) {
        this.participations = participations;
        this.trainings = trainings;
    }

    /** Reads in pages, within the caller's transaction. */
    void forEach(AthleteId athlete, Consumer<GroupTraining> action) {
        UUID after = FIRST;
        List<Participation> page;
        do {
            page = participations.listOf(athlete, after, PAGE);
            List<UUID> ids = page.stream().map(Participation::groupTraining).toList();
            trainings.list(ids).forEach(action);
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (page.size() == PAGE);
    }
}
