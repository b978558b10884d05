package io.fitconnect.notification.kind.friend;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.SocialEvents;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.platform.events.Event;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FriendKindTests {

    private final UUID athlete = UUID.randomUUID();
    private final UUID mira = UUID.randomUUID();
    private final InMemoryAliases aliases = new InMemoryAliases().named(mira, "Mira");
    private final Persons persons = SampleKinds.persons(aliases);
    private final Event asked = SocialEvents.of("friend-requested", athlete, mira);

    @Test
    void namesWhoAsksAndLeadsToTheRequests() {
        Reading read = Reading.of(new Asked(persons), asked, aliases);

        assertThat(read.athlete()).isEqualTo(athlete);
        assertThat(read.english()).isEqualTo("Mira wants to be your friend.");
        assertThat(read.russian()).isEqualTo("Mira хочет добавить вас в друзья.");
        assertThat(read.reference()).isEqualTo("/api/v1/friend-requests");
    }

    @Test
    void namesWhoAccepted() {
        Reading read = Reading.of(new Accepted(persons), SocialEvents.of("friend-accepted", athlete, mira), aliases);

        assertThat(read.english()).isEqualTo("Mira is your friend now.");
        assertThat(read.russian()).isEqualTo("Mira теперь у вас в друзьях.");
        assertThat(read.reference()).isEqualTo("/api/v1/friends");
    }

    @Test
    void keepsNeitherIdNorNameInTheInbox() {
        Reading read = Reading.of(new Asked(persons), asked, aliases);

        assertThat(read.notice().arguments()).doesNotContain(mira.toString(), "Mira");
        assertThat(read.notice().reference()).doesNotContain(mira.toString());
    }

    @Test
    void saysSomebodyOnceTheAccountIsErasedAndWhileItHasNoName() {
        Reading unnamed = Reading.of(
                new Asked(persons), SocialEvents.of("friend-requested", athlete, UUID.randomUUID()), aliases);
        Reading erased = Reading.of(new Asked(persons), asked, new InMemoryAliases());

        assertThat(unnamed.english()).isEqualTo("Somebody wants to be your friend.");
        assertThat(erased.english()).isEqualTo("Somebody wants to be your friend.");
        assertThat(erased.russian()).isEqualTo("Кто-то хочет добавить вас в друзья.");
    }

    @Test
    void leavesOtherEventsAlone() {
        assertThat(new Asked(persons).wants(SocialEvents.of("friend-accepted", athlete, mira)))
                .isFalse();
    }
}
