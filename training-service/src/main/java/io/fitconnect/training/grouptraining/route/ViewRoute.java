package io.fitconnect.training.grouptraining.route;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import io.fitconnect.training.viewing.SeenPart;
import io.fitconnect.training.viewing.SeenTraining;
import io.fitconnect.training.viewing.SeenTrainings;
import java.util.UUID;

/** Shows the route to those for whom participants are listed, each as much of it as the training's own page shows them. */
@UseCase(readOnly = true)
public class ViewRoute {

    private final GroupTrainingSight sight;
    private final GroupRoutes routes;
    private final SeenTrainings trainings;

    ViewRoute(GroupTrainingSight sight, GroupRoutes routes, SeenTrainings trainings) {
        this.sight = sight;
        this.routes = routes;
        this.trainings = trainings;
    }

    /** Refuses with 403 who takes no part; no route, and one of which the viewer sees no map, are the same 404. */
    public SeenTraining handle(UUID id, AthleteId viewer) {
        return routes.find(sight.requireListed(id, viewer).id())
                .flatMap(key -> trainings.find(key, viewer))
                .filter(seen ->
                        seen.shows(SeenPart.MAP) && !seen.way().stretches().isEmpty())
                .orElseThrow(RouteProblems::none);
    }
}
