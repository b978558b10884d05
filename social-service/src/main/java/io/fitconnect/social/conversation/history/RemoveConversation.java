package io.fitconnect.social.conversation.history;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.conversation.AbandonedConversations;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes a conversation that nobody takes part in: its history first, then its rows. May be repeated. */
@Component
class RemoveConversation implements WorkHandler<HistoryMove>, AbandonedConversations {

    private static final WorkQueue<HistoryMove> QUEUE = new WorkQueue<>("conversation-removals", HistoryMove.class);
    private static final int BATCH = 500;

    private final DueWork dueWork;
    private final ConversationRemains remains;
    private final HiddenContents hidden;
    private final Transactions transactions;
    private final Clock clock;

    RemoveConversation(
            DueWork dueWork,
            ConversationRemains remains,
            HiddenContents hidden,
            Transactions transactions,
            Clock clock) {
        this.dueWork = dueWork;
        this.remains = remains;
        this.hidden = hidden;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<HistoryMove> queue() {
        return QUEUE;
    }

    @Override
    public void remove(UUID conversation) {
        dueWork.scheduleIfAbsent(QUEUE, conversation.toString(), clock.instant(), new HistoryMove(conversation));
    }

    @Override
    public void handle(WorkLease<HistoryMove> lease) {
        UUID conversation = lease.payload().conversation();
        if (remains.isAbandoned(conversation)) {
            remains.deleteHistory(conversation);
        }
        int deleted;
        do {
            deleted = transactions.run(() -> deleteMessages(conversation));
        } while (deleted > 0);
        transactions.run(() -> {
            if (remains.isAbandoned(conversation)) {
                dueWork.cancel(HistoryMoves.QUEUE, conversation.toString());
                remains.deleteRows(conversation);
                hidden.forgetPlace(conversation);
            }
            lease.complete();
        });
    }

    private Integer deleteMessages(UUID conversation) {
        return remains.isAbandoned(conversation) ? remains.deleteMessages(conversation, BATCH) : 0;
    }
}
