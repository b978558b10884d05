package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.ViewTraining;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.route.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An athlete compares a training with the own past on the same route, in the same direction. */
@UseCase(readOnly = true)
public class ListSimilarTrainings {

    private static final int MOST_CANDIDATES = 500;

    private final ViewTraining viewTraining;
    private final DerivedTrainings trainings;
    private final Routes routes;

    ListSimilarTrainings(ViewTraining viewTraining, DerivedTrainings trainings, Routes routes) {
        this.viewTraining = viewTraining;
        this.trainings = trainings;
        this.routes = routes;
    }

    /** Lists trainings of the same sport on a route that is alike, newest first; none without a route. */
    public List<CountedTraining> handle(UUID athlete, UUID training) {
        Optional<CountedTraining> compared = trainings.find(athlete, training).map(DerivedTraining::training);
        if (compared.isEmpty()) {
            viewTraining.handle(new TrainingKey(new AthleteId(athlete), new TrainingId(training)));
            return List.of();
        }
        return Optional.ofNullable(compared.get().activity())
                .flatMap(activity -> routes.find(athlete, activity))
                .map(route -> alike(athlete, compared.get(), route))
                .orElse(List.of());
    }

    private List<CountedTraining> alike(UUID athlete, CountedTraining compared, Route route) {
        return routes.listNear(athlete, route, MOST_CANDIDATES).stream()
                .filter(candidate -> candidate.route().isLike(route))
                .flatMap(candidate -> trainings.findOfActivity(athlete, candidate.activity()).stream())
                .map(DerivedTraining::training)
                .filter(other ->
                        !other.id().equals(compared.id()) && other.sport().equals(compared.sport()))
                .sorted(Comparator.comparing(CountedTraining::startedAt).reversed())
                .toList();
    }
}
