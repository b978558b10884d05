package io.fitconnect.notification.kind.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChallengeInvitedTests {

    private final Event event = EventContracts.exampleEvent(
            "gamification", "award", "challenge-invited", UUID.randomUUID().toString());
    private final UUID maker = UUID.fromString(event.data().get("otherId").asString());
    private final InMemoryAliases aliases = new InMemoryAliases().named(maker, "Mira");
    private final ChallengeInvited kind = new ChallengeInvited(SampleKinds.persons(aliases));

    @Test
    void namesWhoInvitesAndLeadsToTheChallenge() {
        Reading read = Reading.of(kind, event, aliases);

        assertThat(read.english()).isEqualTo("Mira invites you to the challenge “December on foot”.");
        assertThat(read.russian()).isEqualTo("Mira приглашает вас в челлендж «December on foot».");
        assertThat(read.reference())
                .isEqualTo(
                        "/api/v1/challenges/" + event.data().get("challengeId").asString());
        assertThat(read.notice().arguments()).doesNotContain(maker.toString(), "Mira");
    }

    @Test
    void saysSomebodyOnceTheAccountIsErased() {
        Reading read = Reading.of(kind, event, new InMemoryAliases());

        assertThat(read.english()).isEqualTo("Somebody invites you to the challenge “December on foot”.");
    }

    @Test
    void staysSilentBehindABlock() {
        Persons nobody = SampleKinds.persons(new InMemoryAliases().without(maker));

        assertThat(new ChallengeInvited(nobody).take(event)).isEmpty();
        assertThat(kind.take(event))
                .singleElement()
                .satisfies(addressed ->
                        assertThat(((Audience.One) addressed.audience()).from()).isEqualTo(Set.of(maker)));
    }

    @Test
    void isOverWithTheLastDayEverywhereOnEarth() {
        InvitedToGoal invited =
                new InvitedToGoal(UUID.randomUUID(), "Some", Person.sample(), LocalDate.parse("2026-12-31"));

        assertThat(kind.isOver(invited, Instant.parse("2027-01-01T23:00:00Z"))).isFalse();
        assertThat(kind.isOver(invited, Instant.parse("2027-01-02T00:00:00Z"))).isTrue();
    }
}
