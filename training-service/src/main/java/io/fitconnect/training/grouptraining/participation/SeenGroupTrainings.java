package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a viewer sees of group trainings that are shown to them. */
@Component
public class SeenGroupTrainings {

    private final Participations participations;
    private final Places places;
    private final Conflicts conflicts;
    private final ClubMemberships clubs;

    SeenGroupTrainings(Participations participations, Places places, Conflicts conflicts, ClubMemberships clubs) {
        this.participations = participations;
        this.places = places;
        this.conflicts = conflicts;
        this.clubs = clubs;
    }

    /** A list, in its order. */
    public List<SeenGroupTraining> list(Collection<GroupTraining> trainings, AthleteId viewer) {
        List<UUID> ids = trainings.stream().map(GroupTraining::id).toList();
        Map<UUID, Integer> going = places.count(ids);
        Map<UUID, Participation> own = participations.list(viewer, ids);
        Set<UUID> ownClubs = ownClubs(trainings, viewer);
        return trainings.stream()
                .map(training -> new SeenGroupTraining(
                        training,
                        shownClub(training, ownClubs),
                        going.getOrDefault(training.id(), 0),
                        training.isOrganisedBy(viewer),
                        own.get(training.id()),
                        SeenGroupTraining.Queue.UNKNOWN,
                        List.of()))
                .toList();
    }

    /** One with queue and conflicts. */
    SeenGroupTraining get(GroupTraining training, AthleteId viewer) {
        Participation own = participations.find(training.id(), viewer).orElse(null);
        int going = places.count(List.of(training.id())).getOrDefault(training.id(), 0);
        return new SeenGroupTraining(
                training,
                shownClub(training, ownClubs(List.of(training), viewer)),
                going,
                training.isOrganisedBy(viewer),
                own,
                queue(training, own),
                conflicts.list(training, viewer));
    }

    private Set<UUID> ownClubs(Collection<GroupTraining> trainings, AthleteId viewer) {
        Set<UUID> named = trainings.stream()
                .flatMap(training -> Stream.ofNullable(training.details().club()))
                .collect(Collectors.toSet());
        return clubs.listOf(viewer, named);
    }

    private static @Nullable UUID shownClub(GroupTraining training, Set<UUID> ownClubs) {
        UUID club = training.details().club();
        return club != null && ownClubs.contains(club) ? club : null;
    }

    private SeenGroupTraining.Queue queue(GroupTraining training, @Nullable Participation own) {
        return new SeenGroupTraining.Queue(
                participations.countWaiting(training.id(), SeenGroupTraining.Queue.MOST),
                own != null && own.state() == ParticipationState.WAITING
                        ? participations.countBefore(own, SeenGroupTraining.Queue.MOST)
                        : null);
    }
}
