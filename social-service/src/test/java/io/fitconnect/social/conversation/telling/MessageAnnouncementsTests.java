package io.fitconnect.social.conversation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.social.conversation.ConversationKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageAnnouncementsTests {

    private final UUID athlete = UUID.randomUUID();
    private final UUID last = UUID.randomUUID();
    private final Recipient recipient = new Recipient(UUID.randomUUID(), ConversationKind.GROUP, athlete);

    @Test
    void tellsOfSeveralMessagesAtOnce() {
        Announcement announcement = MessageAnnouncements.sent(
                recipient,
                List.of(
                        new NewMessage(athlete, 8, last, Instant.parse("2026-11-29T18:04:05.123Z")),
                        new NewMessage(athlete, 7, UUID.randomUUID(), Instant.parse("2026-11-29T18:04:01Z"))));

        EventContracts.assertValid(announcement);
        assertThat(announcement.key()).isEqualTo(athlete.toString());
        assertThat(announcement.data())
                .isEqualTo(new MessageAnnouncements.MessageSent(
                        athlete,
                        last,
                        recipient.conversation(),
                        "group",
                        8,
                        2,
                        Instant.parse("2026-11-29T18:04:05.123Z")));
    }
}
