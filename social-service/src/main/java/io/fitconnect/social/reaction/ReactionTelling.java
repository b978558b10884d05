package io.fitconnect.social.reaction;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.live.LiveSignals;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.reaction.ReactionTargets.ShownTarget;
import io.fitconnect.social.subject.AnnouncedSubject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Tellings;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whose subject or comment it is of a reaction that still stands. Work of its own, for the reason of comments. */
@Component
class ReactionTelling implements WorkHandler<ReactionTelling.Reacted> {

    static final WorkQueue<Reacted> QUEUE = new WorkQueue<>("reaction-tellings", Reacted.class);

    private static final String TOPIC = "social.interaction";

    private final ReactionTargets targets;
    private final Reactions reactions;
    private final Tellings tellings;
    private final Outbox outbox;
    private final LiveSignals signals;
    private final Transactions transactions;

    ReactionTelling(
            ReactionTargets targets,
            Reactions reactions,
            Tellings tellings,
            Outbox outbox,
            LiveSignals signals,
            Transactions transactions) {
        this.targets = targets;
        this.reactions = reactions;
        this.tellings = tellings;
        this.outbox = outbox;
        this.signals = signals;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<Reacted> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(2);
    }

    @Override
    public void handle(WorkLease<Reacted> lease) {
        transactions.run(() -> {
            Reacted reacted = lease.payload();
            targets.find(reacted.key(), Optional.ofNullable(reacted.commentId()), reacted.by())
                    .ifPresent(shown -> reactions
                            .find(shown.target(), reacted.by())
                            .ifPresent(reaction -> tell(reacted, shown, reaction)));
            lease.complete();
        });
    }

    private void tell(Reacted reacted, ShownTarget shown, Reaction reaction) {
        for (UUID owner : shown.owners()) {
            if (tellings.mayBeTold(shown.subject(), owner, reacted.by())) {
                outbox.announce(new Announcement(
                        TOPIC,
                        owner.toString(),
                        "reacted.v1",
                        shown.target().id().toString(),
                        new ReactedTo(
                                owner,
                                reacted.by(),
                                AnnouncedSubject.of(shown.subject()),
                                reacted.commentId(),
                                reaction.kind(),
                                reaction.reactedAt())));
                signals.signal(owner, "discussion", reacted.key().path());
            }
        }
    }

    /** That somebody reacted. */
    record Reacted(SubjectKey key, @Nullable UUID commentId, UUID by) {}
}
