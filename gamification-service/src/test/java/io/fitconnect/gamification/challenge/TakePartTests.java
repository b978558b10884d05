package io.fitconnect.gamification.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.effort.Efforts;
import io.fitconnect.gamification.effort.TrainingState;
import io.fitconnect.gamification.rule.Measure;
import io.fitconnect.gamification.rule.Rules;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sport.Sport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Making, joining and leaving challenges, and how they move. */
class TakePartTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BORIS = new UUID(1, 2);
    private static final UUID CLUB = new UUID(9, 1);

    private final InMemoryChallenges challenges = new InMemoryChallenges();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final List<Effort> efforts = new ArrayList<>();
    private final List<Announcement> announced = new ArrayList<>();
    private Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void whatWasDoneSinceTheFirstDayCounts() {
        efforts.add(Efforts.run(1, "2026-03-09"));
        efforts.add(Efforts.run(2, "2026-03-10"));
        Challenge challenge = made(null);

        join(challenge, ANNA, null);

        assertThat(challenges.findProgress(challenge.id(), ANNA).orElseThrow().value())
                .isEqualTo(1_000_000);
    }

    @Test
    void joiningAgainChangesTheTeamAlone() {
        Challenge challenge = made(TeamScoring.SUM);
        join(challenge, ANNA, "Red");
        efforts.add(Efforts.run(1, "2026-03-12"));

        join(challenge, ANNA, "Blue");

        assertThat(challenges.findTeam(challenge.id(), ANNA)).contains("Blue");
        assertThat(challenges.findProgress(challenge.id(), ANNA)).contains(Progress.NONE);
    }

    @Test
    void aTeamIsNamedWhereTeamsCompeteAndNowhereElse() {
        assertThatThrownBy(() -> join(made(TeamScoring.SUM), ANNA, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> join(made(null), ANNA, "Red")).isInstanceOf(Refusal.class);
    }

    @Test
    void joinsUntilItIsOverEverywhereOnEarth() {
        Challenge challenge = made(null);
        at(challenge.goal().until().plusDays(1));
        join(challenge, ANNA, null);
        at(challenge.goal().until().plusDays(2));

        assertThatThrownBy(() -> join(challenge, BORIS, null)).isInstanceOf(Refusal.class);
    }

    /** Each training is counted for each of them. */
    @Test
    void takesPartInAHundredAtOnce() {
        for (int number = 0; number < JoinChallenge.MOST_OPEN; number++) {
            join(made(null), ANNA, null);
        }
        Challenge one = made(null);

        assertThatThrownBy(() -> join(one, ANNA, null)).isInstanceOf(Refusal.class);
        join(one, BORIS, null);
        Challenge left = challenges.all.values().iterator().next();
        leave(left, ANNA);
        join(one, ANNA, null);
        assertThatThrownBy(() -> join(left, ANNA, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void aHundredTeamsCompete() {
        Challenge challenge = made(TeamScoring.SUM);
        for (int number = 0; number < JoinChallenge.MOST_TEAMS; number++) {
            join(challenge, new UUID(2, number), "Team " + number);
        }

        assertThatThrownBy(() -> join(challenge, ANNA, "One more")).isInstanceOf(Refusal.class);
        join(challenge, ANNA, "Team 7");
    }

    @Test
    void whoeverTakesPartMayLeaveWhatTheySeeNoMore() {
        Challenge challenge = made(null);
        join(challenge, ANNA, null);
        challenges.hideFrom(challenge.id(), ANNA);
        challenges.hideFrom(challenge.id(), BORIS);

        leave(challenge, ANNA);

        assertThat(challenges.members).isEmpty();
        assertThatThrownBy(() -> leave(challenge, ANNA)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> leave(challenge, BORIS)).isInstanceOf(Refusal.class);
    }

    @Test
    void publishesNothingThatIsOver() {
        PublishChallenge publish = new PublishChallenge(challenges, clock);
        Goal past = new Goal(Measure.COUNT, Set.of(), TODAY.minusDays(9), TODAY.minusDays(2), 1);

        assertThatThrownBy(() -> publish.handle("Some", past)).isInstanceOf(Refusal.class);
        assertThat(publish.handle("Some", made(null).goal()).audience()).isEqualTo(Audience.WORLD);
    }

    @Test
    void makesTwentyWithinADay() {
        MakeChallenge make = new MakeChallenge(challenges, join(), clock);
        Goal goal = made(null).goal();
        for (int number = 0; number < 20; number++) {
            make.handle(ANNA, "Some", goal, Audience.OWN, null, null);
        }

        assertThatThrownBy(() -> make.handle(ANNA, "Some", goal, Audience.OWN, null, null))
                .isInstanceOf(Refusal.class);
        at(TODAY.plusDays(1));
        new MakeChallenge(challenges, join(), Clock.offset(clock, Duration.ofMinutes(1)))
                .handle(ANNA, "Some", goal, Audience.OWN, null, null);
    }

    @Test
    void makesOneForAClubOfOnesOwnAlone() {
        MakeChallenge make = new MakeChallenge(challenges, join(), clock);
        Goal goal = made(null).goal();

        assertThatThrownBy(() -> make.handle(ANNA, "Some", goal, Audience.CLUB, CLUB, null))
                .isInstanceOf(Refusal.class);
        challenges.clubs.add(new InMemoryChallenges.Key(CLUB, ANNA));
        assertThat(make.handle(ANNA, "Some", goal, Audience.CLUB, CLUB, null).club())
                .isEqualTo(CLUB);
    }

    @Test
    void tellsOnceThatTheGoalIsReachedAndAgainAfterItWasLost() {
        Challenge challenge = made(null);
        join(challenge, ANNA, null);
        Effort first = Efforts.run(1, "2026-03-11");
        Effort second = Efforts.run(2, "2026-03-12");

        compute(first);
        assertThat(announced).isEmpty();
        compute(first, second);
        compute(first, second, Efforts.run(3, "2026-03-13"));
        assertThat(announced).extracting(Announcement::type).containsExactly("challenge-reached.v1");
        compute(first);
        assertThat(challenges.findProgress(challenge.id(), ANNA).orElseThrow().reached())
                .isEmpty();
        compute(first, second);
        assertThat(announced).hasSize(2);
    }

    @Test
    void movesUntilAMonthAfterItsEnd() {
        Challenge challenge = made(null);
        join(challenge, ANNA, null);

        at(challenge.goal().until().plusDays(31));
        compute(Efforts.run(1, "2026-03-11"));
        assertThat(challenges.findProgress(challenge.id(), ANNA).orElseThrow().value())
                .isEqualTo(1_000_000);
        at(challenge.goal().until().plusDays(32));
        compute();
        assertThat(challenges.findProgress(challenge.id(), ANNA).orElseThrow().value())
                .isEqualTo(1_000_000);
    }

    private void at(LocalDate day) {
        clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Twenty kilometres within ten days around today. */
    private Challenge made(@Nullable TeamScoring teams) {
        Goal goal =
                new Goal(Measure.DISTANCE, Set.of(), LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20), 2_000_000);
        Challenge challenge =
                new Challenge(UUID.randomUUID(), BORIS, "Some", goal, Audience.FRIENDS, null, teams, Instant.EPOCH);
        challenges.add(challenge);
        return challenge;
    }

    private void join(Challenge challenge, UUID athlete, @Nullable String team) {
        join().handle(challenge.id(), athlete, team);
    }

    private void leave(Challenge challenge, UUID athlete) {
        new LeaveChallenge(challenges).handle(challenge.id(), athlete);
    }

    private JoinChallenge join() {
        return new JoinChallenge(challenges, invitations, kept(), new Ledger(), Rules.BOOK, clock);
    }

    private KeptProgress kept() {
        return new KeptProgress(challenges, Rules.BOOK, announced::add, clock);
    }

    private void compute(Effort... now) {
        kept().computed(ANNA, Rules.BOOK.evaluate(List.of(now)));
    }

    private final class Ledger implements EffortLedger {

        @Override
        public boolean put(TrainingState state) {
            throw new UnsupportedOperationException("nobody counts here");
        }

        @Override
        public List<Effort> list(UUID athlete) {
            return efforts;
        }

        @Override
        public List<UUID> sampleAthletes(LocalDate since, int most) {
            return List.of();
        }

        @Override
        public Optional<Sport> findSport(UUID athlete, UUID activity) {
            return Optional.empty();
        }
    }
}
