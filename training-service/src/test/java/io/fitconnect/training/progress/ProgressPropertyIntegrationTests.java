package io.fitconnect.training.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AddTraining;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.ChangeTraining;
import io.fitconnect.training.diary.CountingTrainings;
import io.fitconnect.training.diary.DeleteTraining;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.progress.zone.Sex;
import io.fitconnect.training.progress.zone.Thresholds;
import io.fitconnect.training.progress.zone.ZoneHistory;
import io.fitconnect.training.progress.zone.ZoneSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens to trainings, figures and zones, in whatever order and however often: what is kept is what follows. */
@RunningTrainingService
class ProgressPropertyIntegrationTests {

    private static final int STEPS = Integer.getInteger("fitconnect.progress.steps", 250);

    @Autowired
    private AddTraining addTraining;

    @Autowired
    private RecordActivity recordActivity;

    @Autowired
    private ChangeTraining changeTraining;

    @Autowired
    private DeleteTraining deleteTraining;

    @Autowired
    private CountingTrainings diary;

    @Autowired
    private TakeFigures takeFigures;

    @Autowired
    private TakeZoneSets takeZoneSets;

    @Autowired
    private CompareProgress compare;

    private final Random random = new Random(20_261_128);
    private final AthleteId athlete = Examples.athlete();
    private final List<ActivityId> activities = new ArrayList<>();

    @Test
    void equalsARecomputationAfterAnySequence() {
        for (int step = 1; step <= STEPS; step++) {
            act();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(compare.handle(athlete.value())).isEmpty());
        assertThat(diary.listIds(athlete)).hasSizeGreaterThan(10);
    }

    private void act() {
        switch (random.nextInt(8)) {
            case 0, 1 ->
                addTraining.handle(athlete, Examples.HOUSE, Examples.lasting(run(), 1_200 + random.nextInt(3_600)));
            case 2 -> recordActivity.handle(Examples.recorded(athlete, anyActivity()));
            case 3, 4 ->
                takeFigures.handle(
                        athlete.value(),
                        anyActivity().value(),
                        0,
                        Trainings.fiveKilometresIn(1_200 + random.nextInt(60)),
                        Optional.empty());
            case 5 ->
                anyTraining()
                        .ifPresent(training -> changeTraining.handle(
                                training.key(),
                                Examples.HOUSE,
                                Examples.ANY_VERSION,
                                details -> Examples.felt(details, 1 + random.nextInt(10))));
            case 6 ->
                anyTraining()
                        .ifPresent(training ->
                                deleteTraining.handle(training.key(), Examples.HOUSE, Examples.ANY_VERSION));
            default -> takeZoneSets.handle(athlete.value(), random.nextInt(50), zones());
        }
    }

    private TrainingDetails run() {
        return Examples.runAt(Examples.START.minus(Duration.ofDays(random.nextInt(20))));
    }

    /** A new one, or one that was here before: figures come before and after their training, and more than once. */
    private ActivityId anyActivity() {
        if (activities.isEmpty() || random.nextInt(3) == 0) {
            activities.add(Examples.activity());
        }
        return activities.get(random.nextInt(activities.size()));
    }

    private Optional<Training> anyTraining() {
        List<UUID> ids = diary.listIds(athlete);
        return ids.isEmpty()
                ? Optional.empty()
                : diary.list(athlete, Optional.empty(), ids.size()).stream()
                        .skip(random.nextInt(ids.size()))
                        .findFirst();
    }

    private ZoneHistory zones() {
        int max = 180 + random.nextInt(20);
        Thresholds thresholds = new Thresholds(50, max, max - 20, 200 + random.nextInt(50), 3.5, 1.2);
        return new ZoneHistory(
                List.of(
                        new ZoneSet(LocalDate.parse("2026-01-01"), thresholds, null, null, null),
                        new ZoneSet(LocalDate.parse("2026-11-10"), Thresholds.UNKNOWN, null, null, null)),
                random.nextBoolean() ? Sex.FEMALE : null);
    }
}
