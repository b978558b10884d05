package io.fitconnect.training.progress;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.CountingTrainings;
import io.fitconnect.training.diary.SourcePolicy;
import io.fitconnect.training.progress.estimate.Estimates;
import io.fitconnect.training.progress.estimate.Evidence;
import io.fitconnect.training.progress.estimate.ThresholdEstimate;
import io.fitconnect.training.progress.figure.Histogram;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Estimates thresholds of an athlete's trainings of late and announces those that the athlete should be asked about: well above
 * what is known, and well above what was asked before, so that a declined one comes again with better evidence only. Trainings
 * whose source does not allow coaching are no evidence.
 */
@UseCase
public class EstimateThresholds {

    /** What was shown longer ago says little about today. */
    static final int DAYS = 90;

    private final CountingTrainings diary;
    private final DerivedTrainings trainings;
    private final RecordedFigures figures;
    private final ZoneSets zones;
    private final ToldEstimates told;
    private final Outbox outbox;
    private final Clock clock;

    EstimateThresholds(
            CountingTrainings diary,
            DerivedTrainings trainings,
            RecordedFigures figures,
            ZoneSets zones,
            ToldEstimates told,
            Outbox outbox,
            Clock clock) {
        this.diary = diary;
        this.trainings = trainings;
        this.figures = figures;
        this.zones = zones;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Estimates and announces.
     *
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID athlete, Runnable settle) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate from = today.minusDays(DAYS);
        Estimates.of(evidence(athlete, from), zones.get(athlete).thresholdsOn(today)).stream()
                .filter(estimate -> isNews(athlete, estimate, from))
                .forEach(estimate -> {
                    told.save(athlete, estimate);
                    outbox.announce(ThresholdAnnouncements.estimated(athlete, estimate));
                });
        settle.run();
    }

    private boolean isNews(UUID athlete, ThresholdEstimate estimate, LocalDate from) {
        return told.find(athlete, estimate.kind())
                .filter(before -> !before.from().isBefore(from))
                .map(before -> estimate.kind().isWellAbove(estimate.value(), before.value()))
                .orElse(true);
    }

    private List<Evidence> evidence(UUID athlete, LocalDate from) {
        Set<UUID> allowed = diary.listIdsAllowing(new AthleteId(athlete), from, SourcePolicy::coach);
        List<DerivedTraining> witnesses = trainings.listSince(athlete, from).stream()
                .filter(derived -> allowed.contains(derived.training().id()))
                .toList();
        Map<UUID, Histogram> heartRates = figures.listHeartRates(
                athlete,
                witnesses.stream()
                        .map(derived -> derived.training().activity())
                        .filter(Objects::nonNull)
                        .toList());
        return witnesses.stream()
                .map(derived -> new Evidence(
                        derived.training(),
                        derived.marks(),
                        derived.training().activity() == null
                                ? null
                                : heartRates.get(derived.training().activity())))
                .toList();
    }
}
