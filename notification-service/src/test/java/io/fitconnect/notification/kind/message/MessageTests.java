package io.fitconnect.notification.kind.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.SocialEvents;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.platform.events.Event;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTests {

    private static final UUID CONVERSATION = UUID.randomUUID();

    private final UUID athlete = UUID.randomUUID();
    private final UUID mira = UUID.randomUUID();
    private final InMemoryAliases aliases = new InMemoryAliases().named(mira, "Mira");
    private final Message kind = new Message(SampleKinds.persons(aliases));
    private final Event sent = SocialEvents.sent(athlete, mira, CONVERSATION);

    @Test
    void tellsWhoWroteAndLeadsToTheConversation() {
        Reading read = Reading.of(kind, sent, aliases);

        assertThat(read.english()).isEqualTo("Mira wrote to you.");
        assertThat(read.russian()).isEqualTo("Mira пишет вам.");
        assertThat(read.reference()).isEqualTo("/api/v1/conversations/" + CONVERSATION);
    }

    @Test
    void tellsThatAGroupIsMeant() {
        SocialEvents.data(sent).put("kind", "group");

        Reading read = Reading.of(kind, sent, aliases);

        assertThat(read.english()).isEqualTo("Mira wrote in a group conversation.");
        assertThat(read.russian()).isEqualTo("Mira пишет в групповой беседе.");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2 messages from Mira Koval., Mira Koval пишет вам: 2 новых сообщения.",
        "5, 5 messages from Mira Koval., Mira Koval пишет вам: 5 новых сообщений.",
        "21, 21 messages from Mira Koval., Mira Koval пишет вам: 21 новое сообщение."
    })
    void counts(int count, String english, String russian) {
        Unread unread = kind.bundle(List.of(unread(1), unread(count - 1)));

        assertThat(kind.wording(unread).text().in(Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo(english);
        assertThat(kind.wording(unread).text().in(Locale.forLanguageTag("ru"), ZoneOffset.UTC))
                .isEqualTo(russian);
    }

    @Test
    void replacesOnADeviceWhatTheSameConversationShows() {
        Event next = SocialEvents.sent(athlete, mira, CONVERSATION);
        Event elsewhere = SocialEvents.sent(athlete, mira, UUID.randomUUID());

        assertThat(tag(next)).isEqualTo(tag(sent)).isNotEqualTo(tag(elsewhere));
    }

    @Test
    void isSilentTowardsTheAuthor() {
        assertThat(kind.take(SocialEvents.sent(athlete, athlete, CONVERSATION))).isEmpty();
    }

    private UUID tag(Event event) {
        return Reading.of(kind, event, aliases).known().tag(athlete, UUID.randomUUID());
    }

    private static Unread unread(int count) {
        return new Unread(CONVERSATION, Person.sample(), false, count);
    }
}
