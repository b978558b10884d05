package io.fitconnect.social.conversation.history;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.conversation.ConversationSettings;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules the move of a conversation's messages for the time when the oldest is no longer recent. */
@Component
public class HistoryMoves {

    static final WorkQueue<HistoryMove> QUEUE = new WorkQueue<>("message-history", HistoryMove.class);

    private final DueWork dueWork;
    private final ConversationSettings settings;
    private final Clock clock;

    HistoryMoves(DueWork dueWork, ConversationSettings settings, Clock clock) {
        this.dueWork = dueWork;
        this.settings = settings;
        this.clock = clock;
    }

    /** A move that is scheduled already comes earlier. */
    public void schedule(UUID conversation) {
        dueWork.scheduleIfAbsent(
                QUEUE, conversation.toString(), clock.instant().plus(settings.recent()), new HistoryMove(conversation));
    }
}
