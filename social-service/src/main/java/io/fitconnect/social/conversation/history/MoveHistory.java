package io.fitconnect.social.conversation.history;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.conversation.ConversationSettings;
import io.fitconnect.social.conversation.Conversations;
import io.fitconnect.social.conversation.message.Message;
import io.fitconnect.social.conversation.message.MessageHistory;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Moves the messages of one conversation, batch by batch: written to Cassandra first, then removed from SQL in the transaction that
 * settles the lease, each only in the revision that was written. A crash in between repeats the batch without effect; a message that
 * changed meanwhile stays for the next batch.
 */
@Component
class MoveHistory implements WorkHandler<HistoryMove> {

    private static final int BATCH = 200;

    private final MovableMessages movable;
    private final MessageHistory history;
    private final Conversations conversations;
    private final Transactions transactions;
    private final ConversationSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    MoveHistory(
            MovableMessages movable,
            MessageHistory history,
            Conversations conversations,
            Transactions transactions,
            ConversationSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.movable = movable;
        this.history = history;
        this.conversations = conversations;
        this.transactions = transactions;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public WorkQueue<HistoryMove> queue() {
        return HistoryMoves.QUEUE;
    }

    @Override
    public void handle(WorkLease<HistoryMove> lease) {
        UUID conversation = lease.payload().conversation();
        Instant threshold = clock.instant().minus(settings.recent());
        List<Message> batch = movable.listUntil(conversation, threshold, BATCH);
        history.write(batch);
        int moved = transactions.run(() -> {
            conversations.lock(conversation); // a sender that comes meanwhile schedules the next move, or is seen here
            int removed = movable.remove(batch);
            settle(lease, conversation);
            return removed;
        });
        meters.counter("conversation.messages.moved").increment(moved);
    }

    private void settle(WorkLease<HistoryMove> lease, UUID conversation) {
        Optional<Instant> oldest = movable.findOldest(conversation);
        if (oldest.isPresent()) {
            lease.reschedule(oldest.get().plus(settings.recent()));
        } else {
            lease.complete();
        }
    }
}
