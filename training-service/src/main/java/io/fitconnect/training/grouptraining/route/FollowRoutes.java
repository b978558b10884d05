package io.fitconnect.training.grouptraining.route;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingWatch;
import org.springframework.stereotype.Component;

/** Drops a route when its training is deleted or its athlete makes it private. One in the trash or hidden by moderators is not shown, and comes back. */
@Component
class FollowRoutes implements TrainingWatch {

    private final GroupRoutes routes;

    FollowRoutes(GroupRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void counts(Training training) {
        if (training.hasTrack() && training.details().sharing().visibility() == Visibility.ONLY_ME) {
            routes.removeAll(training.key());
        }
    }

    @Override
    public void isTrashed(Training training) {}

    @Override
    public void isDeleted(Training training) {
        routes.removeAll(training.key());
    }
}
