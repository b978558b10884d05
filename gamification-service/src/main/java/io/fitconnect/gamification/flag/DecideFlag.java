package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.effort.EffortWatch;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Decides an appeal. A lifted flag gives back everything that followed from the training. */
@UseCase
public class DecideFlag {

    private final Flags flags;
    private final Outbox outbox;
    private final List<EffortWatch> watches;
    private final Clock clock;

    DecideFlag(Flags flags, Outbox outbox, List<EffortWatch> watches, Clock clock) {
        this.flags = flags;
        this.outbox = outbox;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /**
     * Lifts the flag or upholds it, once.
     *
     * @param moderator does not decide about themselves
     */
    public Flag handle(UUID athlete, UUID id, UUID moderator, boolean lifted, String note) {
        Flag decided = flags.find(athlete, id)
                .orElseThrow(FlagProblems::notFound)
                .decided(lifted, moderator, note, clock.instant());
        flags.put(decided);
        outbox.announce(FlagAnnouncements.decided(decided));
        watches.forEach(watch -> watch.changed(athlete));
        return decided;
    }
}
