package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.util.List;
import java.util.Optional;

/** A person leafs through the trainings of another, newest first. */
@UseCase(readOnly = true)
public class ListSharedTrainings {

    private final OwnTrainings trainings;
    private final SharedListing listing;
    private final Visibilities visibilities;
    private final Viewing viewing;

    ListSharedTrainings(OwnTrainings trainings, SharedListing listing, Visibilities visibilities, Viewing viewing) {
        this.trainings = trainings;
        this.listing = listing;
        this.visibilities = visibilities;
        this.viewing = viewing;
    }

    /**
     * Returns what the viewer may see: nothing of an athlete who is unknown or hidden, and nothing for a blocked viewer. The list goes
     * on behind a training that it has shown; a place in time would tell when trainings began.
     */
    public Page<SeenTraining> handle(AthleteId athlete, AthleteId viewer, Optional<TrainingId> after, int limit) {
        Page.requireLimit(limit);
        Sight sight = visibilities.sight(athlete.value(), viewer.value());
        Optional<Training> last = after.map(id -> requireShown(new TrainingKey(athlete, id), sight));
        List<Training> found = listing.list(
                athlete, sight.shown(TrainingSight.MATTER), sight.standing() == Standing.OWNER, last, limit + 1);
        Page<Training> page = Page.of(
                found,
                limit,
                training -> new SharedPosition(training.key().training().value()));
        return new Page<>(viewing.list(athlete, page.items(), sight), page.nextCursor());
    }

    private Training requireShown(TrainingKey key, Sight sight) {
        return trainings
                .find(key)
                .filter(training -> TrainingSight.of(training, sight).isPresent())
                .orElseThrow(ViewingProblems::placeIsGone);
    }
}
