package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings participants up to a changed group training in steps of bounded size: who moves up when it got larger, and where it stands in their lists. */
@Component
class CatchingUp {

    static final WorkQueue<Behind> QUEUE = new WorkQueue<>("group-training-participants", Behind.class);

    private static final int MOVING_UP = 64;
    private static final int FOLLOWING = 200;

    private final Participations participations;
    private final PlaceCounter places;
    private final ParticipationKeeper keeper;
    private final Clock clock;

    CatchingUp(Participations participations, PlaceCounter places, ParticipationKeeper keeper, Clock clock) {
        this.participations = participations;
        this.places = places;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Does one step, and tells whether more is left. New places open to newcomers once the queue is empty. */
    boolean step(GroupTraining training) {
        boolean more = moveUp(training);
        return participations.follow(training.id(), training.details().start(), FOLLOWING) == FOLLOWING || more;
    }

    /** Nothing is left to do once all places can be taken. */
    private boolean moveUp(GroupTraining training) {
        Integer capacity = training.details().capacity();
        int all = PlaceCounter.granted(capacity);
        PlaceShard sum = places.sum(training.id());
        if (sum.capacity() == all) {
            return false;
        }
        int free = all - sum.taken();
        List<Participation> next = training.isOpen(clock.instant())
                ? participations.listFirstWaiting(training, Math.min(free, MOVING_UP))
                : List.of();
        next.forEach(waiting -> keeper.change(training, waiting.movesUp(), null));
        boolean more = next.size() == MOVING_UP && free > MOVING_UP;
        int taken = sum.taken() + next.size();
        places.resize(training.id(), capacity, more ? taken : all, taken);
        return more;
    }

    /** Which group training has participants that are behind. */
    record Behind(UUID groupTraining) {}
}
