package io.fitconnect.training.grouptraining;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All group trainings. */
public interface GroupTrainings {

    Optional<GroupTraining> find(UUID id);

    /** Those of the ids that are there, in no order. */
    List<GroupTraining> list(Collection<UUID> ids);

    /** What the athlete organises from a moment on, in the order of start and id, behind the given place. */
    List<GroupTraining> listOrganised(AthleteId organiser, Instant from, UUID after, int limit);

    /** How many scheduled ones of the organiser begin after the moment, counted up to a limit. */
    int countOrganised(AthleteId organiser, Instant after, int limit);

    /** All that end after the moment in the order of their ids, so many of those behind the given one. */
    List<GroupTraining> listAfter(UUID id, Instant endingAfter, int limit);

    void add(GroupTraining training);

    /** Writes a state that follows the stored one. */
    void change(GroupTraining training);

    default GroupTraining get(UUID id) {
        return find(id).orElseThrow(() -> GroupTrainingProblems.notFound(id));
    }

    /** Throws the 404 problem when there is no such group training, and when the athlete does not organise it. */
    default GroupTraining getOrganised(UUID id, AthleteId by) {
        return find(id).filter(training -> training.isOrganisedBy(by))
                .orElseThrow(() -> GroupTrainingProblems.notFound(id));
    }
}
