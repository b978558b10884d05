package io.fitconnect.social.conversation.telling;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.social.conversation.ConversationNews;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells each participant of the new messages of others, once for all of them. */
@Component
class NewMessages {

    private final Recipients recipients;
    private final ConversationNews news;
    private final Outbox outbox;
    private final MeterRegistry meters;

    NewMessages(Recipients recipients, ConversationNews news, Outbox outbox, MeterRegistry meters) {
        this.recipients = recipients;
        this.news = news;
        this.outbox = outbox;
        this.meters = meters;
    }

    void tell(NewRange range, List<Recipient> all) {
        all.forEach(recipient -> news.changedFor(recipient.athlete(), range.conversation()));
        if (!range.hasMessages()) {
            return;
        }
        Map<UUID, List<NewMessage>> unread =
                recipients.listUnread(range.conversation(), range.from(), range.to()).stream()
                        .collect(Collectors.groupingBy(NewMessage::recipient));
        for (Recipient recipient : all) {
            List<NewMessage> theirs = unread.getOrDefault(recipient.athlete(), List.of());
            if (!theirs.isEmpty()) {
                outbox.announce(MessageAnnouncements.sent(recipient, theirs));
                meters.counter("conversation.told").increment();
            }
        }
    }
}
