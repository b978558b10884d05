package io.fitconnect.training.grouptraining.route;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;

/** Takes the route out of a group training, whichever organiser attached it. */
@UseCase
public class DetachRoute {

    private final GroupTrainings groupTrainings;
    private final GroupRoutes routes;

    DetachRoute(GroupTrainings groupTrainings, GroupRoutes routes) {
        this.groupTrainings = groupTrainings;
        this.routes = routes;
    }

    public void handle(UUID id, AthleteId organiser) {
        routes.remove(groupTrainings.getOrganised(id, organiser).id());
    }
}
