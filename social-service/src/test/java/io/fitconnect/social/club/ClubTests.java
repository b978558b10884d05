package io.fitconnect.social.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClubTests {

    private static final Instant NOW = Instant.parse("2026-11-30T07:30:00Z");

    private final UUID founder = new UUID(1, 1);

    @Test
    void closesAfterTwoWeeksUnlessThatIsTakenBack() {
        Club closing = club("Hill Runners").closing(NOW);

        assertThat(closing.closesAt()).isEqualTo("2026-12-14T07:30:00Z");
        assertThat(closing.closing(NOW.plusSeconds(5))).isSameAs(closing);
        assertThat(closing.isOver(NOW.plus(Club.GRACE).minusMillis(1))).isFalse();
        assertThat(closing.isOver(NOW.plus(Club.GRACE))).isTrue();
        assertThatThrownBy(closing::requireActive).isInstanceOf(Refusal.class);
        assertThat(closing.kept().closesAt()).isNull();
        assertThat(closing.kept().requireActive().version()).isEqualTo(2);
        assertThat(closing.kept().isOver(NOW.plus(Club.GRACE))).isFalse();
    }

    @Test
    void growsItsVersionWithEachChangeAndNoOther() {
        Club club = club("Hill Runners");

        assertThat(club.with(club.details())).isSameAs(club);
        assertThat(club.ownedBy(founder)).isSameAs(club);
        assertThat(club.kept()).isSameAs(club);
        assertThat(club.ownedBy(new UUID(2, 2)).version()).isEqualTo(1);
        assertThat(club.closed().owner()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FitConnect Berlin", "Фитконнект", "Support team", "!!! ???"})
    void refusesNamesOfTheHouseAndNamesWithoutLetters(String name) {
        assertThatThrownBy(() -> club(name)).isInstanceOf(Refusal.class);
    }

    @Test
    void isByInvitationWhereOnlyMembersSeeIt() {
        assertThatThrownBy(() -> new ClubDetails("Hill Runners", null, null, Admission.OPEN, ClubVisibility.MEMBERS))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void tellsNamesThatLookTheSameApartAmongPublicClubsOnly() {
        assertThat(details("Hill Runners").publicSkeleton())
                .isEqualTo(details("HILL  rünners").publicSkeleton());
        assertThat(new ClubDetails("Hill Runners", null, null, Admission.INVITATION, ClubVisibility.MEMBERS)
                        .publicSkeleton())
                .isEmpty();
    }

    private Club club(String name) {
        return Club.of(founder, details(name), NOW);
    }

    private static ClubDetails details(String name) {
        return new ClubDetails(name, null, null, Admission.OPEN, ClubVisibility.EVERYONE);
    }
}
