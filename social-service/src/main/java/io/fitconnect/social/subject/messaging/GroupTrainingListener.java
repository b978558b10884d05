package io.fitconnect.social.subject.messaging;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.social.subject.SharedGroupTraining;
import io.fitconnect.social.subject.SharedGroupTrainings;
import io.fitconnect.social.subject.SharedParticipant;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps who may see group trainings. */
@Component
class GroupTrainingListener {

    private static final String CONSUMER = "social-service.on-group-training";

    private static final Set<String> ACTIVE = Set.of("going", "waiting");

    private final Inbox inbox;
    private final SharedGroupTrainings trainings;
    private final ErasedAccounts erased;

    GroupTrainingListener(Inbox inbox, SharedGroupTrainings trainings, ErasedAccounts erased) {
        this.inbox = inbox;
        this.trainings = trainings;
        this.erased = erased;
    }

    @KafkaListener(
            topics = {
                "training.group-training",
                "training.group-training.snapshot",
                "training.participation",
                "training.participation.snapshot"
            },
            groupId = "social-service.group-trainings")
    void on(Event event) {
        if (event.is("participation-changed.v1")) {
            ParticipationChanged changed = event.dataAs(ParticipationChanged.class);
            inbox.once(CONSUMER, event, () -> trainings.keepParticipant(changed.toShared()));
        } else if (event.is("group-training-scheduled.v1")
                || event.is("group-training-changed.v1")
                || event.is("group-training-cancelled.v1")) {
            GroupTrainingChanged changed = event.dataAs(GroupTrainingChanged.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> trainings.keep(changed.groupTraining().toShared(erased::contains)));
        }
    }

    record ParticipationChanged(UUID athleteId, UUID groupTrainingId, String state, long revision) {

        SharedParticipant toShared() {
            return new SharedParticipant(
                    groupTrainingId, athleteId, !"removed".equals(state), ACTIVE.contains(state), revision);
        }
    }

    record GroupTrainingChanged(State groupTraining) {}

    /** A visibility that is not said, or that a newer version knows, shows it to those who take part alone. */
    record State(
            UUID id,
            @Nullable UUID organiserId,
            @Nullable List<UUID> coOrganiserIds,
            @Nullable String visibility,
            @Nullable UUID clubId,
            @Nullable String status,
            @Nullable Boolean hidden,
            Instant startTime,
            long revision) {

        /** Without erased people: a late event names them where the inbox does not look. */
        SharedGroupTraining toShared(Predicate<UUID> isErased) {
            return new SharedGroupTraining(
                    id,
                    organiserId == null || isErased.test(organiserId) ? null : organiserId,
                    coOrganiserIds == null
                            ? List.of()
                            : coOrganiserIds.stream().filter(isErased.negate()).toList(),
                    visibility == null
                            ? Visibility.ONLY_ME
                            : Visibility.find(visibility).orElse(Visibility.ONLY_ME),
                    clubId,
                    "cancelled".equals(status),
                    Boolean.TRUE.equals(hidden),
                    startTime,
                    revision);
        }
    }
}
