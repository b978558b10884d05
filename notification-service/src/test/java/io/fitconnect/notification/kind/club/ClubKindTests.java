package io.fitconnect.notification.kind.club;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.SocialEvents;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.StringNode;

class ClubKindTests {

    private final UUID athlete = UUID.randomUUID();
    private final UUID mira = UUID.randomUUID();
    private final InMemoryAliases aliases = new InMemoryAliases().named(mira, "Mira");
    private final Persons persons = SampleKinds.persons(aliases);

    @Test
    void tellsOfAnInvitation() {
        Reading read = Reading.of(new Invited(persons), event("club-invited"), aliases);

        assertThat(read.english()).isEqualTo("Mira invites you to join Runners.");
        assertThat(read.russian()).isEqualTo("Mira приглашает вас в клуб «Runners».");
        assertThat(read.reference())
                .isEqualTo("/api/v1/clubs/"
                        + event("club-invited").data().get("clubId").asString());
    }

    @Test
    void tellsOfAnInvitationByNobody() {
        Event byTheHouse = event("club-invited");
        SocialEvents.data(byTheHouse).remove("otherId");

        Reading read = Reading.of(new Invited(persons), byTheHouse, aliases);

        assertThat(read.english()).isEqualTo("You are invited to join Runners.");
        assertThat(read.russian()).isEqualTo("Вас приглашают в клуб «Runners».");
    }

    @Test
    void tellsAdministratorsOfARequest() {
        Reading read = Reading.of(new JoinRequested(persons), event("club-join-requested"), aliases);

        assertThat(read.english()).isEqualTo("Mira wants to join Runners.");
        assertThat(read.russian()).isEqualTo("Mira хочет вступить в клуб «Runners».");
    }

    @Test
    void tellsWhatBecameOfARequestAndNamesNobody() {
        assertThat(Reading.of(new Admitted(persons), event("club-admitted"), aliases)
                        .english())
                .isEqualTo("You are a member of Runners now.");
        assertThat(Reading.of(new Declined(persons), event("club-declined"), aliases)
                        .russian())
                .isEqualTo("Ваша заявка на вступление в клуб «Runners» отклонена.");
    }

    @ParameterizedTest
    @CsvSource({
        "owner, You own Runners now., владелец",
        "administrator, You are an administrator of Runners now., администратор",
        "moderator, You are a moderator of Runners now., модератор",
        "member, You are a member of Runners now., участник",
        "treasurer, You are a member of Runners now., участник"
    })
    void tellsOfTheRole(String role, String english, String russian) {
        Event changed = event("club-role-changed");
        SocialEvents.data(changed).put("role", role);

        Reading read = Reading.of(new RoleChanged(persons), changed, aliases);

        assertThat(read.english()).isEqualTo(english);
        assertThat(read.russian()).isEqualTo("Клуб «Runners»: теперь вы " + russian + ".");
    }

    @Test
    void tellsWhenAClubClosesUntilItHas() {
        Reading read = Reading.of(new Closing(persons), event("club-closing"), aliases);

        assertThat(read.english()).isEqualTo("Runners closes on Monday, December 14.");
        assertThat(read.russian()).isEqualTo("Клуб «Runners» закроется 14 декабря.");
        assertThat(read.known().isOver(Instant.parse("2026-12-14T08:59:59Z"))).isFalse();
        assertThat(read.known().isOver(Instant.parse("2026-12-14T09:00:00Z"))).isTrue();
    }

    @Test
    void tellsOfAPlannedTrainingUntilItStarts() {
        Reading read = Reading.of(new TrainingPlanned(persons), event("club-training-planned"), aliases);

        assertThat(read.english()).startsWith("Runners: Saturday, December 5 at 7:30");
        assertThat(read.russian()).startsWith("Клуб «Runners»: суббота, 5 декабря, ");
        assertThat(read.reference()).isEqualTo("/api/v1/group-trainings/019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b");
        assertThat(read.known().isOver(Instant.parse("2026-12-05T07:29:59Z"))).isFalse();
        assertThat(read.known().isOver(Instant.parse("2026-12-05T07:30:00Z"))).isTrue();
    }

    @Test
    void tellsOfPlannedTrainingsOfOneClubAsOfOne() {
        TrainingPlanned kind = new TrainingPlanned(persons);
        PlannedTrainings soon = kind.sample(Instant.parse("2026-12-01T07:30:00Z"));
        PlannedTrainings later = kind.sample(Instant.parse("2026-12-08T07:30:00Z"));

        PlannedTrainings both = kind.bundle(List.of(later, soon));

        assertThat(kind.bundlingKey(later)).isEqualTo(kind.bundlingKey(soon));
        assertThat(both)
                .isEqualTo(new PlannedTrainings(
                        soon.clubId(), "Trail Runners", soon.trainingId(), soon.startTime(), "Europe/Berlin", 2));
        assertThat(kind.reference(both)).isEqualTo("/api/v1/clubs/" + soon.clubId());
        assertThat(kind.isOver(both, Instant.parse("2026-12-30T00:00:00Z"))).isFalse();
        assertThat(kind.isMutable()).isTrue();
    }

    @Test
    void isSilentTowardsWhoActed() {
        assertThat(new Closing(persons).take(SocialEvents.of("club-closing", athlete, athlete)))
                .isEmpty();
    }

    private Event event(String name) {
        Event event = SocialEvents.of(name, athlete, mira);
        SocialEvents.data(event).put("clubName", "Runners");
        SocialEvents.data(event).replace("closesAt", StringNode.valueOf("2026-12-14T09:00:00Z"));
        return event;
    }
}
