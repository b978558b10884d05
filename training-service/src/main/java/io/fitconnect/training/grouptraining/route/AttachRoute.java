package io.fitconnect.training.grouptraining.route;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;

/** Makes a training of an organiser the route of the group training. */
@UseCase
public class AttachRoute {

    private final GroupTrainings groupTrainings;
    private final OwnTrainings trainings;
    private final GroupRoutes routes;

    AttachRoute(GroupTrainings groupTrainings, OwnTrainings trainings, GroupRoutes routes) {
        this.groupTrainings = groupTrainings;
        this.trainings = trainings;
        this.routes = routes;
    }

    /** Refuses with 404 who does not organise it and a training of another, and with 409 one without a track and one that nobody else may see. */
    public void handle(UUID id, AthleteId organiser, UUID training) {
        UUID groupTraining = groupTrainings.getOrganised(id, organiser).id();
        Training route = trainings.require(new TrainingKey(organiser, new TrainingId(training)));
        if (!route.hasTrack()) {
            throw RouteProblems.noTrack();
        }
        if (route.visibility() == Visibility.ONLY_ME) {
            throw RouteProblems.shownToNobody();
        }
        routes.put(groupTraining, route.key());
    }
}
