package io.fitconnect.training.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The trainings that count, in the order of their ids: what is derived of them can be computed from here. */
@Component
public class CountingTrainings {

    private static final UUID FIRST = new UUID(0, 0);
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

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

    /** The trainings since the first moments of a day anywhere whose source allows a use. */
    public Set<UUID> listIdsAllowing(AthleteId athlete, LocalDate from, Predicate<SourcePolicy> use) {
        Instant earliest = from.atStartOfDay(ZoneOffset.MAX).toInstant();
        return trainings.listStarted(athlete, earliest, LATEST).stream()
                .filter(training -> use.test(training.policy()))
                .map(training -> training.key().training().value())
                .collect(Collectors.toSet());
    }

    /** So many athletes with a training behind the given one. */
    public List<AthleteId> listAthletes(Optional<AthleteId> after, int most) {
        return trainings.listAthletesAfter(after.map(AthleteId::value).orElse(FIRST), Limit.of(most)).stream()
                .map(AthleteId::new)
                .toList();
    }
}
