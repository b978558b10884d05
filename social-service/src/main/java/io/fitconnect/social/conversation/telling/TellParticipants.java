package io.fitconnect.social.conversation.telling;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.conversation.ConversationNews;
import io.fitconnect.social.conversation.ConversationNews.News;
import io.fitconnect.social.conversation.Conversations;
import io.fitconnect.social.conversation.history.HistoryMoves;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds out what is new in one conversation. It locks the conversation before it looks, as senders do before they look for this work:
 * a message that comes meanwhile is either seen here or schedules this work again. So that senders wait for the lock no longer
 * than for each other, many participants are told by work of its own.
 */
@Component
class TellParticipants implements WorkHandler<News> {

    private static final int AT_ONCE = 8;
    private static final int FEW = 4;

    private final Conversations conversations;
    private final Recipients recipients;
    private final NewMessages newMessages;
    private final HistoryMoves moves;
    private final DueWork dueWork;
    private final Transactions transactions;
    private final Clock clock;

    TellParticipants(
            Conversations conversations,
            Recipients recipients,
            NewMessages newMessages,
            HistoryMoves moves,
            DueWork dueWork,
            Transactions transactions,
            Clock clock) {
        this.conversations = conversations;
        this.recipients = recipients;
        this.newMessages = newMessages;
        this.moves = moves;
        this.dueWork = dueWork;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<News> queue() {
        return ConversationNews.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(AT_ONCE);
    }

    @Override
    public void handle(WorkLease<News> lease) {
        News news = lease.payload();
        transactions.run(() -> {
            conversations
                    .lock(news.conversation())
                    .ifPresent(last -> tell(new NewRange(news.conversation(), news.fromNumber(), last)));
            lease.complete();
        });
    }

    private void tell(NewRange range) {
        if (range.hasMessages()) {
            moves.schedule(range.conversation());
        }
        List<Recipient> all = recipients.list(range.conversation());
        if (all.size() <= FEW) {
            newMessages.tell(range, all);
        } else {
            dueWork.schedule(TellMany.QUEUE, range.key(), clock.instant(), range);
        }
    }
}
