package io.fitconnect.social.reaction;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.tally.GoneTargets;
import io.fitconnect.social.tally.Tallies;
import io.fitconnect.social.tally.Target;
import java.util.List;
import org.springframework.stereotype.Component;

/** Removes the reactions to a deleted comment, some at a time. */
@Component
class DropReactions implements WorkHandler<Target> {

    private static final int BATCH = 500;

    private final Reactions reactions;
    private final Tallies tallies;
    private final Transactions transactions;

    DropReactions(Reactions reactions, Tallies tallies, Transactions transactions) {
        this.reactions = reactions;
        this.tallies = tallies;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<Target> queue() {
        return GoneTargets.QUEUE;
    }

    @Override
    public void handle(WorkLease<Target> lease) {
        Target target = lease.payload();
        int dropped;
        do {
            dropped = transactions.run(() -> drop(target));
        } while (dropped == BATCH);
    }

    private Integer drop(Target target) {
        List<Reaction> some = reactions.listSome(target, BATCH);
        some.forEach(reaction -> {
            reactions.remove(target, reaction.athleteId());
            tallies.add(target, reaction.kind().wireName(), reaction.athleteId(), -1);
        });
        return some.size();
    }
}
