package io.fitconnect.social.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTests {

    private static final Instant NOW = Instant.parse("2026-11-30T07:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @ParameterizedTest
    @CsvSource({
        "INVITED, OPEN, MEMBER",
        "INVITED, REQUEST, MEMBER",
        "INVITED, INVITATION, MEMBER",
        "REQUESTED, OPEN, MEMBER",
        "REQUESTED, REQUEST, REQUESTED",
        "REQUESTED, INVITATION, REQUESTED",
        "MEMBER, INVITATION, MEMBER",
        "LEFT, OPEN, MEMBER",
        "LEFT, REQUEST, REQUESTED",
        "REMOVED, OPEN, MEMBER",
        "REMOVED, REQUEST, REQUESTED",
        "DECLINED, OPEN, MEMBER"
    })
    void joinsAsTheClubAdmits(MemberState before, Admission admission, MemberState after) {
        assertThat(in(before).joins(admission, LATER).state()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberState.class,
            names = {"LEFT", "REMOVED"})
    void isHeardOnceADayWhenItIsTakenBackAndRepeated(MemberState before) {
        assertThat(in(before).isFollowedByTelling(LATER)).isFalse();
        assertThat(in(before).isFollowedByTelling(NOW.plus(Duration.ofDays(1)))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberState.class,
            names = {"LEFT", "REMOVED", "DECLINED"})
    void needsAnInvitationWhereTheClubIsByInvitation(MemberState before) {
        assertRefused(ClubProblems.NOT_ADMITTED, () -> in(before).joins(Admission.INVITATION, LATER));
    }

    @ParameterizedTest
    @EnumSource(Admission.class)
    void admitsNoOneWhoIsBanned(Admission admission) {
        Membership banned = in(MemberState.BANNED);

        assertRefused(ClubProblems.NOT_ADMITTED, () -> banned.joins(admission, LATER));
        assertRefused(ClubProblems.NOT_ADMITTED, () -> banned.joinsByLink(LATER));
        assertRefused(ClubProblems.NOT_ADMITTED, () -> banned.isInvited(LATER));
        assertThat(banned.isPardoned(LATER).joins(Admission.OPEN, LATER).isMember())
                .isTrue();
    }

    @Test
    void requestsAgainAWeekAfterItWasDeclined() {
        Membership declined = in(MemberState.REQUESTED).isDeclined(NOW);
        Instant aWeekLater = NOW.plus(Duration.ofDays(7));

        assertRefused(ClubProblems.NOT_ADMITTED, () -> declined.joins(Admission.REQUEST, aWeekLater.minusMillis(1)));
        assertThat(declined.joins(Admission.REQUEST, aWeekLater).state()).isEqualTo(MemberState.REQUESTED);
    }

    @Test
    void admitsByAnInvitationOneWhoHasRequested() {
        assertThat(in(MemberState.REQUESTED).isInvited(LATER).isMember()).isTrue();
        assertThat(in(MemberState.LEFT).isInvited(LATER).state()).isEqualTo(MemberState.INVITED);
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REQUESTED", "MEMBER", "DECLINED"})
    void decidesOnRequestsAlone(MemberState before) {
        assertRefused(CommonProblems.NOT_FOUND, () -> in(before).isAdmitted(LATER));
        assertRefused(CommonProblems.NOT_FOUND, () -> in(before).isDeclined(LATER));
    }

    @ParameterizedTest
    @EnumSource(MemberState.class)
    void changesNothingTwice(MemberState before) {
        Membership left = in(before).leaves(LATER);
        Membership banned = in(before).isBanned(LATER);

        assertThat(left.leaves(LATER.plusSeconds(1))).isSameAs(left);
        assertThat(banned.isBanned(LATER.plusSeconds(1))).isSameAs(banned);
    }

    @Test
    void losesTheRoleWithTheMembershipAndKeepsSeniorityWithTheRole() {
        Membership moderator = in(MemberState.MEMBER).as(ClubRole.MODERATOR);

        assertThat(moderator.since()).isEqualTo(NOW);
        assertThat(moderator.revision()).isEqualTo(1);
        assertThat(moderator.leaves(LATER).joins(Admission.OPEN, LATER).role()).isEqualTo(ClubRole.MEMBER);
        assertThat(moderator.leadsAs(ClubRole.MODERATOR)).isTrue();
        assertThat(moderator.leadsAs(ClubRole.ADMINISTRATOR)).isFalse();
        assertThat(moderator.leaves(LATER).leadsAs(ClubRole.MEMBER)).isFalse();
    }

    @Test
    void givesNoRoleToWhoIsNoMember() {
        assertRefused(CommonProblems.NOT_FOUND, () -> in(MemberState.INVITED).as(ClubRole.MODERATOR));
    }

    private static Membership in(MemberState state) {
        return new Membership(new UUID(1, 1), new UUID(2, 2), state, ClubRole.MEMBER, 0, NOW);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
