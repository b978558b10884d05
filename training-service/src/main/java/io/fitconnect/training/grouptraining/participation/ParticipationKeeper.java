package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes participations and announces them; a place that becomes free passes to the first in the queue. */
@Component
class ParticipationKeeper {

    private final Participations participations;
    private final PlaceCounter places;
    private final Outbox outbox;
    private final Clock clock;

    ParticipationKeeper(Participations participations, PlaceCounter places, Outbox outbox, Clock clock) {
        this.participations = participations;
        this.places = places;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Adds a first state; empty when the pair has one, which changes nothing. */
    Optional<Participation> add(GroupTraining training, Participation first, @Nullable AthleteId by) {
        if (!participations.addIfAbsent(first, training.details().start())) {
            return Optional.empty();
        }
        outbox.announce(ParticipationAnnouncements.changed(training, first, by));
        return Optional.of(first);
    }

    Participation change(GroupTraining training, Participation changed, @Nullable AthleteId by) {
        participations.change(changed);
        outbox.announce(ParticipationAnnouncements.changed(training, changed, by));
        return changed;
    }

    /** Takes an athlete's place away, if the athlete had one. */
    void free(GroupTraining training, Participation before) {
        if (before.state() == ParticipationState.GOING && !moveUp(training)) {
            places.release(training, before.athlete());
        }
    }

    /** The place stays taken and only its holder changes. Once it has begun nobody moves up. */
    private boolean moveUp(GroupTraining training) {
        Instant now = clock.instant();
        Optional<Participation> first = training.isOpen(now)
                ? participations.listFirstWaiting(training, 1).stream().findFirst()
                : Optional.empty();
        first.ifPresent(waiting -> change(training, waiting.movesUp(), null));
        return first.isPresent();
    }
}
