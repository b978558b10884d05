package io.fitconnect.training.grouptraining.discovery;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.MeetingPlace;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Puts a group training where it is found, until it begins. */
@UseCase
public class IndexGroupTraining {

    private final GroupTrainings trainings;
    private final NearbyGroupTrainings nearby;
    private final Clock clock;

    IndexGroupTraining(GroupTrainings trainings, NearbyGroupTrainings nearby, Clock clock) {
        this.trainings = trainings;
        this.nearby = nearby;
        this.clock = clock;
    }

    /**
     * Replaces what the index says of it.
     *
     * @param again  schedules the next look, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Consumer<Instant> again, Runnable settle) {
        nearby.remove(id);
        Optional<GroupTraining> found = trainings.find(id).filter(this::canBeFound);
        found.ifPresent(training -> {
            nearby.put(training);
            again.accept(training.details().start());
        });
        if (found.isEmpty()) {
            settle.run();
        }
    }

    private boolean canBeFound(GroupTraining training) {
        MeetingPlace place = training.details().place();
        return training.isOpen(clock.instant())
                && training.organiser() != null
                && place != null
                && place.position() != null
                && training.visibility() != Visibility.ONLY_ME;
    }
}
