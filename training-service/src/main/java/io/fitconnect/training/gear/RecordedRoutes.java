package io.fitconnect.training.gear;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.Recordings;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.progress.route.Route;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the tracks of recordings; a training that is gone has none. */
@Component
class RecordedRoutes implements KnownRoutes {

    private final OwnTrainings trainings;
    private final Recordings recordings;

    RecordedRoutes(OwnTrainings trainings, Recordings recordings) {
        this.trainings = trainings;
        this.recordings = recordings;
    }

    @Override
    public Set<UUID> listAlong(AthleteId athlete, String sport, @Nullable TimedTrack track, Collection<UUID> named) {
        Optional<Route> route = named.isEmpty() || track == null ? Optional.empty() : routeOf(track);
        return route.map(along -> listAlong(athlete, sport, along, named)).orElse(Set.of());
    }

    private Set<UUID> listAlong(AthleteId athlete, String sport, Route route, Collection<UUID> named) {
        List<TrainingId> ofSport = named.stream()
                .map(TrainingId::new)
                .filter(id -> trainings
                        .find(new TrainingKey(athlete, id))
                        .filter(training -> training.details().sport().key().equals(sport))
                        .isPresent())
                .toList();
        return recordings.listTracks(athlete, ofSport).entrySet().stream()
                .filter(known -> routeOf(known.getValue()).filter(route::isLike).isPresent())
                .map(known -> known.getKey().value())
                .collect(Collectors.toSet());
    }

    private static Optional<Route> routeOf(TimedTrack track) {
        return Route.of(track.latitudes(), track.longitudes());
    }
}
