package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.AthleteId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cancels what an erased organiser has ahead, and takes their words out of what is past. */
@Component
class ErasedOrganisers implements AthleteData {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 100;

    private final GroupTrainings trainings;
    private final GroupTrainingKeeper keeper;
    private final Notices notices;
    private final Clock clock;

    ErasedOrganisers(GroupTrainings trainings, GroupTrainingKeeper keeper, Notices notices, Clock clock) {
        this.trainings = trainings;
        this.keeper = keeper;
        this.notices = notices;
        this.clock = clock;
    }

    /** Each page begins at the first: those of the page before have no organiser any more. */
    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteId organiser = new AthleteId(athlete);
        List<GroupTraining> page;
        do {
            page = trainings.listOrganised(organiser, Instant.EPOCH, FIRST, PAGE);
            page.forEach(training -> erase(training, organiser));
        } while (page.size() == PAGE);
    }

    private void erase(GroupTraining training, AthleteId organiser) {
        notices.deleteOf(training.id(), organiser);
        GroupTraining rest = training.withoutOrganiser(clock.instant());
        if (rest.status() == training.status()) {
            trainings.change(rest);
        } else {
            keeper.cancel(rest, null);
        }
    }
}
