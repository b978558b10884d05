package io.fitconnect.training.progress;

import io.fitconnect.training.progress.route.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The routes of recordings, kept under their activity. */
public interface Routes {

    void save(UUID athlete, UUID activity, Route route);

    void remove(UUID athlete, UUID activity);

    Optional<Route> find(UUID athlete, UUID activity);

    /** The routes that begin near the start of another, at most so many, the newest first. */
    List<RecordedRoute> listNear(UUID athlete, Route route, int most);

    /** A route and the activity that it was recorded in. */
    record RecordedRoute(UUID activity, Route route) {}
}
