package io.fitconnect.social.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.RelationState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RelationshipTests {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();
    private final Relationship strangers = Relationship.none(Pair.of(anna, boris));
    private final Relationship asked = strangers.ask(anna, NOW, WEEK);
    private final Relationship friends = asked.accept(boris, NOW);

    @Test
    void isARequestForBothUntilItIsAccepted() {
        assertThat(asked.friendship(anna)).isEqualTo(Friendship.REQUESTED);
        assertThat(asked.friendship(boris)).isEqualTo(Friendship.ASKED);
        assertThat(friends.friendship(anna)).isEqualTo(Friendship.FRIEND);
        assertThat(friends.friendship(boris)).isEqualTo(Friendship.FRIEND);
        assertThat(ties(friends, anna)).containsExactly(Tie.FRIEND);
        assertThat(ties(friends, boris)).containsExactly(Tie.FRIEND);
    }

    @Test
    void crossingRequestsMakeFriends() {
        assertThat(asked.ask(boris, NOW, WEEK)).isEqualTo(friends);
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        assertThat(asked.ask(anna, NOW, WEEK)).isSameAs(asked);
        assertThat(friends.ask(anna, NOW, WEEK)).isSameAs(friends);
        assertThat(friends.accept(anna, NOW)).isSameAs(friends);
        assertThat(strangers.end(anna, Tie.FRIEND)).isSameAs(strangers);
        assertThat(strangers.end(anna, Tie.BLOCK)).isSameAs(strangers);
        Relationship follows = strangers.follow(anna, NOW);
        assertThat(follows.follow(anna, NOW.plusSeconds(1))).isSameAs(follows);
        Relationship blocked = strangers.block(anna, false, NOW);
        assertThat(blocked.block(anna, true, NOW.plusSeconds(1))).isSameAs(blocked);
    }

    @Test
    void theOneWhoAskedCannotAccept() {
        assertRefused(RelationshipProblems.NO_REQUEST, () -> asked.accept(anna, NOW));
        assertRefused(RelationshipProblems.NO_REQUEST, () -> strangers.accept(anna, NOW));
    }

    @Test
    void aRequestThatEndedCanBeMadeAgainAfterAWhile() {
        for (Relationship ended : List.of(asked.end(anna, Tie.REQUEST_SENT), asked.end(boris, Tie.REQUEST_RECEIVED))) {
            assertThat(ended.friendship(anna)).isEqualTo(Friendship.NONE);
            assertRefused(
                    RelationshipProblems.TOO_MANY_REQUESTS,
                    () -> ended.ask(anna, NOW.plus(WEEK).minusSeconds(1), WEEK));
            assertThat(ended.ask(anna, NOW.plus(WEEK), WEEK).friendship(boris)).isEqualTo(Friendship.ASKED);
            assertThat(ended.ask(boris, NOW, WEEK).friendship(anna)).isEqualTo(Friendship.ASKED);
        }
    }

    @Test
    void formerFriendsCanAskAtOnce() {
        Relationship parted = friends.end(boris, Tie.FRIEND);

        assertThat(parted.friendship(anna)).isEqualTo(Friendship.NONE);
        assertThat(parted.ask(anna, NOW, WEEK).friendship(anna)).isEqualTo(Friendship.REQUESTED);
    }

    @Test
    void onlyTheOtherDeclinesAndOnlyTheAskingOneWithdraws() {
        assertThat(asked.end(anna, Tie.REQUEST_RECEIVED)).isSameAs(asked);
        assertThat(asked.end(boris, Tie.REQUEST_SENT)).isSameAs(asked);
    }

    @Test
    void followingIsOneSidedAndBothCanEndIt() {
        Relationship follows = strangers.follow(anna, NOW);

        assertThat(ties(follows, anna)).containsExactly(Tie.FOLLOWEE);
        assertThat(ties(follows, boris)).containsExactly(Tie.FOLLOWER);
        assertThat(follows.follows(boris)).isFalse();
        assertThat(follows.state(boris).follower()).isTrue();
        assertThat(follows.state(anna).follower()).isFalse();
        assertThat(ties(follows.end(anna, Tie.FOLLOWEE), boris)).isEmpty();
        assertThat(ties(follows.end(boris, Tie.FOLLOWER), anna)).isEmpty();
    }

    @Test
    void followersStayFollowersWhenAFriendshipBeginsAndEnds() {
        Relationship both = strangers.follow(boris, NOW).ask(anna, NOW, WEEK).accept(boris, NOW);

        assertThat(ties(both, boris)).containsExactly(Tie.FRIEND, Tie.FOLLOWEE);
        assertThat(ties(both.end(anna, Tie.FRIEND), boris)).containsExactly(Tie.FOLLOWEE);
    }

    @Test
    void aBlockEndsEverythingAndRestoresNothing() {
        Relationship close = friends.follow(anna, NOW).follow(boris, NOW);

        Relationship blocked = close.block(boris, true, NOW);

        assertThat(ties(blocked, anna)).isEmpty();
        assertThat(ties(blocked, boris)).containsExactly(Tie.BLOCK);
        assertThat(blocked.state(anna)).isEqualTo(behindABlock(anna, boris, blocked.version()));
        assertThat(blocked.state(boris)).isEqualTo(behindABlock(boris, anna, blocked.version()));
        Relationship lifted = blocked.end(boris, Tie.BLOCK);
        assertThat(lifted.entries()).isEmpty();
        assertThat(lifted.state(anna).blocked()).isFalse();
    }

    @Test
    void aBlockEndsARequestButNotTheWaitBeforeTheNext() {
        Relationship lifted = asked.block(boris, false, NOW).end(boris, Tie.BLOCK);

        assertThat(lifted.friendship(anna)).isEqualTo(Friendship.NONE);
        assertRefused(RelationshipProblems.TOO_MANY_REQUESTS, () -> lifted.ask(anna, NOW, WEEK));
    }

    @Test
    void whoBlocksKnowsItAndWhoIsBlockedFindsNobody() {
        Relationship blocked = strangers.block(boris, false, NOW);

        assertRefused(RelationshipProblems.BLOCKED, () -> blocked.ask(boris, NOW, WEEK));
        assertRefused(RelationshipProblems.BLOCKED, () -> blocked.follow(boris, NOW));
        assertRefused(CommonProblems.NOT_FOUND, () -> blocked.ask(anna, NOW, WEEK));
        assertRefused(CommonProblems.NOT_FOUND, () -> blocked.follow(anna, NOW));
        Relationship mutual = blocked.block(anna, false, NOW);
        assertRefused(RelationshipProblems.BLOCKED, () -> mutual.ask(anna, NOW, WEEK));
        assertThat(mutual.end(boris, Tie.BLOCK).state(boris).blocked()).isTrue();
    }

    @Test
    void theNameOfAFriendStaysKnownBehindABlock() {
        assertThat(friends.knowsName(anna)).isTrue();
        assertThat(asked.knowsName(anna)).as("whom one asks").isFalse();
        assertThat(asked.knowsName(boris)).as("who asks").isTrue();
        assertThat(friends.block(anna, true, NOW).knowsName(anna)).isTrue();
        assertThat(strangers.block(anna, false, NOW).knowsName(anna)).isFalse();
    }

    @Test
    void eachChangeIsOneVersion() {
        assertThat(asked.version()).isZero();
        assertThat(friends.version()).isEqualTo(1);
        assertThat(friends.block(anna, true, NOW).version()).isEqualTo(2);
    }

    @Test
    void isOneRowWhicheverOfTheTwoActs() {
        assertThat(Pair.of(anna, boris)).isEqualTo(Pair.of(boris, anna));
        UUID small = new UUID(1, 0);
        UUID great = new UUID(-1, 0);
        assertThat(Pair.of(great, small).low()).as("as the database orders ids").isEqualTo(small);
        assertRefused(CommonProblems.INVALID_REQUEST, () -> Pair.of(anna, anna));
        assertThatThrownBy(() -> new Pair(great, small)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RelationState behindABlock(UUID athlete, UUID other, long version) {
        return new RelationState(athlete, other, false, false, false, true, version);
    }

    private static List<Tie> ties(Relationship relationship, UUID athlete) {
        return relationship.entries().stream()
                .filter(entry -> entry.athlete().equals(athlete))
                .map(Entry::tie)
                .toList();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
