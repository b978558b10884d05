package io.fitconnect.social.conversation.telling;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Tells the participants of a group, without a lock of the conversation. */
@Component
class TellMany implements WorkHandler<NewRange> {

    static final WorkQueue<NewRange> QUEUE = new WorkQueue<>("group-news", NewRange.class);

    private final Recipients recipients;
    private final NewMessages newMessages;
    private final Transactions transactions;

    TellMany(Recipients recipients, NewMessages newMessages, Transactions transactions) {
        this.recipients = recipients;
        this.newMessages = newMessages;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<NewRange> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<NewRange> lease) {
        NewRange range = lease.payload();
        transactions.run(() -> {
            newMessages.tell(range, recipients.list(range.conversation()));
            lease.complete();
        });
    }
}
