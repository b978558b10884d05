package io.fitconnect.social.club.training.messaging;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.social.club.ClubTraining;
import io.fitconnect.social.club.training.PlanClubTraining;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Learns of group trainings that are planned for clubs. A snapshot tells of none: it is no news. */
@Component
class ClubTrainingListener {

    private static final String CONSUMER = "social-service.club-training";
    private static final String SCHEDULED = "scheduled";

    private final Inbox inbox;
    private final PlanClubTraining plan;
    private final ErasedAccounts erased;

    ClubTrainingListener(Inbox inbox, PlanClubTraining plan, ErasedAccounts erased) {
        this.inbox = inbox;
        this.plan = plan;
        this.erased = erased;
    }

    @KafkaListener(topics = "training.group-training", groupId = "social-service.club-trainings")
    void on(Event event) {
        if (event.is("group-training-scheduled.v1") || event.is("group-training-changed.v1")) {
            Announced announced = event.dataAs(Announced.class);
            Optional<ClubTraining> planned = announced.groupTraining().toClubTraining();
            if (planned.isPresent()) {
                inbox.once(CONSUMER, event, () -> plan(planned.get(), announced));
            }
        }
    }

    private void plan(ClubTraining training, Announced announced) {
        if (!erased.contains(training.organiser())) {
            plan.handle(training, Optional.ofNullable(announced.groupTraining().seriesId()), announced.isNews());
        }
    }

    /**
     * What is read of the events.
     *
     * @param changes null for a new one
     */
    record Announced(State groupTraining, @Nullable List<String> changes) {

        private static final String CLUB = "club";

        boolean isNews() {
            return changes == null || changes.contains(CLUB);
        }
    }

    record State(
            UUID id,
            @Nullable UUID organiserId,
            @Nullable UUID seriesId,
            @Nullable UUID clubId,
            Instant startTime,
            String timeZone,
            @Nullable String status,
            long revision) {

        Optional<ClubTraining> toClubTraining() {
            return organiserId == null || clubId == null || !SCHEDULED.equals(status)
                    ? Optional.empty()
                    : Optional.of(new ClubTraining(id, clubId, organiserId, startTime, timeZone, revision));
        }
    }
}
