package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.conversation.Conversations;
import io.fitconnect.social.suspension.Writers;
import org.springframework.stereotype.Component;

/**
 * Sends held messages when their time has come. One whose sender has left, met a block, is suspended or is not taken any more is dropped.
 */
@Component
public class ReleaseHeldMessages implements WorkHandler<HeldMessages.Key> {

    public static final WorkQueue<HeldMessages.Key> QUEUE = new WorkQueue<>("held-messages", HeldMessages.Key.class);

    private final HeldMessages held;
    private final Conversations conversations;
    private final DirectPermission permission;
    private final Sequencing sequencing;
    private final Writers writers;
    private final Transactions transactions;

    ReleaseHeldMessages(
            HeldMessages held,
            Conversations conversations,
            DirectPermission permission,
            Sequencing sequencing,
            Writers writers,
            Transactions transactions) {
        this.held = held;
        this.conversations = conversations;
        this.permission = permission;
        this.sequencing = sequencing;
        this.writers = writers;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<HeldMessages.Key> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<HeldMessages.Key> lease) {
        HeldMessages.Key key = lease.payload();
        try {
            transactions.run(() -> {
                release(key);
                lease.complete();
            });
        } catch (AlreadySent | Refusal dropped) {
            transactions.run(() -> {
                held.remove(key.athlete(), key.conversation(), key.clientId());
                lease.complete();
            });
        }
    }

    private void release(HeldMessages.Key key) {
        held.find(key.athlete(), key.conversation(), key.clientId()).ifPresent(draft -> {
            held.remove(key.athlete(), key.conversation(), key.clientId());
            conversations.find(key.athlete(), key.conversation()).ifPresent(own -> {
                writers.require(key.athlete());
                permission.require(own, key.athlete());
                sequencing.append(own, draft);
            });
        });
    }
}
