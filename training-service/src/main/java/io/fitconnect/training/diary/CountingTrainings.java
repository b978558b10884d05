package io.fitconnect.training.diary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The trainings that count, in the order of their ids: what is derived of them can be computed from here. */
@Component
public class CountingTrainings {

    private static final UUID FIRST = new UUID(0, 0);

    private final Trainings trainings;

    CountingTrainings(Trainings trainings) {
        this.trainings = trainings;
    }

    /** So many trainings of an athlete behind the given one. */
    public List<Training> list(AthleteId athlete, Optional<UUID> after, int most) {
        return trainings.listOfAthleteAfter(athlete, after.orElse(FIRST), Limit.of(most));
    }

    public List<UUID> listIds(AthleteId athlete) {
        return trainings.listIdsOfAthlete(athlete);
    }

    /** So many athletes with a training behind the given one. */
    public List<AthleteId> listAthletes(Optional<AthleteId> after, int most) {
        return trainings.listAthletesAfter(after.map(AthleteId::value).orElse(FIRST), Limit.of(most)).stream()
                .map(AthleteId::new)
                .toList();
    }
}
