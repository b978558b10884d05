package io.fitconnect.social.conversation;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.live.LiveSignals;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells those who take part that there is something new, behind the transaction that made it: sending writes one row of due work
 * however many take part, and what comes while that waits is told with it.
 */
@Component
public class ConversationNews {

    public static final WorkQueue<News> QUEUE = new WorkQueue<>("conversation-news", News.class);

    private static final String INTERACTIONS = "social.interaction";
    private static final String KIND = "message";
    private static final String PATH = "/api/v1/conversations/";

    private final DueWork dueWork;
    private final LiveSignals signals;
    private final Outbox outbox;
    private final Clock clock;

    ConversationNews(DueWork dueWork, LiveSignals signals, Outbox outbox, Clock clock) {
        this.dueWork = dueWork;
        this.outbox = outbox;
        this.signals = signals;
        this.clock = clock;
    }

    /** A message was sent. */
    public void sent(UUID conversation, long number) {
        dueWork.scheduleIfAbsent(QUEUE, conversation.toString(), clock.instant(), new News(conversation, number));
    }

    /** Something else than a new message. */
    public void changed(Conversation conversation) {
        sent(conversation.id(), conversation.lastNumber() + 1);
    }

    /** A person was invited into a group. */
    void invited(Conversation group, UUID by, UUID athlete, Instant now) {
        outbox.announce(new Announcement(
                INTERACTIONS,
                athlete.toString(),
                "conversation-invited.v1",
                group.id().toString(),
                new Invited(athlete, by, group.id(), now)));
        changedFor(athlete, group.id());
    }

    /** Something that concerns one person, whose open clients look again. */
    public void changedFor(UUID athlete, UUID conversation) {
        signals.signal(athlete, KIND, PATH + conversation);
    }

    /**
     * What is to be told.
     *
     * @param fromNumber the first message that was not told of; there may be none
     */
    public record News(UUID conversation, long fromNumber) {}

    record Invited(UUID athleteId, UUID otherId, UUID conversationId, Instant invitedAt) {}
}
