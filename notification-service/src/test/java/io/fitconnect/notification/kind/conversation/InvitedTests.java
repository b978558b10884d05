package io.fitconnect.notification.kind.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.SocialEvents;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.platform.events.Event;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitedTests {

    private final UUID mira = UUID.randomUUID();
    private final InMemoryAliases aliases = new InMemoryAliases().named(mira, "Mira");
    private final Persons persons = SampleKinds.persons(aliases);
    private final Event invited = SocialEvents.of("conversation-invited", UUID.randomUUID(), mira);

    @Test
    void namesWhoInvitesAndLeadsToTheInvitation() {
        Reading read = Reading.of(new Invited(persons), invited, aliases);

        assertThat(read.english()).isEqualTo("Mira invites you to a group conversation.");
        assertThat(read.russian()).isEqualTo("Mira приглашает вас в групповую беседу.");
        assertThat(read.reference())
                .isEqualTo("/api/v1/conversations/invitations/"
                        + invited.data().get("conversationId").asString());
        assertThat(read.notice().arguments()).doesNotContain(mira.toString(), "Mira");
    }

    @Test
    void saysSomebodyOnceTheAccountIsErased() {
        Reading erased = Reading.of(new Invited(persons), invited, new InMemoryAliases());

        assertThat(erased.english()).isEqualTo("Somebody invites you to a group conversation.");
    }
}
