package io.fitconnect.gamification.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.gamification.fairness.Evidence;
import io.fitconnect.gamification.fairness.FlagKind;
import io.fitconnect.gamification.fairness.Stretch;
import io.fitconnect.gamification.fairness.TrackSketch;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sport.Sports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeptFlagsTests {

    private static final Instant NOW = Instant.parse("2026-11-30T20:00:00Z");
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BORIS = new UUID(1, 2);
    private static final UUID CHEN = new UUID(1, 3);
    private static final UUID MODERATOR = new UUID(1, 9);
    private static final double RECORD_AND_MORE = 600;
    private static final double EASY = 1_800;

    private final InMemoryFlags flags = new InMemoryFlags();
    private final InMemoryActivities activities = new InMemoryActivities();
    private final List<Announcement> announced = new ArrayList<>();
    private final KeptFlags kept = new KeptFlags(flags, activities, announced::add, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void raisesAFlagOnceHoweverOftenTheSameIsFound() {
        assertThat(judge(ANNA, 1, RECORD_AND_MORE, 0)).containsExactly(ANNA);

        assertThat(judge(ANNA, 1, RECORD_AND_MORE, 0)).isEmpty();

        assertThat(kindsOf(ANNA, 1)).containsExactly(FlagKind.SPEED);
        assertThat(announced).extracting(Announcement::type).containsExactly("flag-raised.v1");
    }

    @Test
    void endsAFlagWhenItsFigureIsRightAgain() {
        judge(ANNA, 1, RECORD_AND_MORE, 0);

        assertThat(judge(ANNA, 1, EASY, 0)).containsExactly(ANNA);

        assertThat(kindsOf(ANNA, 1)).isEmpty();
    }

    @Test
    void keepsADecisionWhileTheSameIsFound() {
        judge(ANNA, 1, RECORD_AND_MORE, 0);
        Flag lifted = onlyFlag(ANNA, 1).appealed("Downhill.", NOW).decided(true, MODERATOR, "So it is.", NOW);
        flags.put(lifted);

        assertThat(judge(ANNA, 1, RECORD_AND_MORE, 0)).isEmpty();

        assertThat(onlyFlag(ANNA, 1)).isEqualTo(lifted);
    }

    @Test
    void callsTheLaterOfTwoTheCopyInWhateverOrderTheyAreJudged() {
        judge(ANNA, 1, EASY, 7);
        assertThat(judge(BORIS, 2, EASY, 7)).containsExactly(BORIS);

        judge(CHEN, 12, EASY, 8);
        assertThat(judge(ANNA, 11, EASY, 8)).containsExactly(CHEN);

        assertThat(kindsOf(ANNA, 1)).isEmpty();
        assertThat(kindsOf(ANNA, 11)).isEmpty();
        assertThat(onlyFlag(BORIS, 2).other()).isEqualTo(activity(1));
        assertThat(onlyFlag(CHEN, 12).other()).isEqualTo(activity(11));
    }

    @Test
    void believesWhoHandsTheOriginalInAgain() {
        judge(ANNA, 1, EASY, 7);
        judge(BORIS, 2, EASY, 7);
        activities.withdraw(ANNA, activity(1));

        assertThat(judge(ANNA, 3, EASY, 7)).isEmpty();
        assertThat(judge(CHEN, 4, EASY, 7)).containsExactly(CHEN);

        assertThat(kindsOf(ANNA, 3)).isEmpty();
        assertThat(kindsOf(BORIS, 2)).containsExactly(FlagKind.COPY);
    }

    @Test
    void believesAModeratorMoreThanTheOrder() {
        judge(ANNA, 1, EASY, 7);
        judge(BORIS, 2, EASY, 7);
        flags.put(onlyFlag(BORIS, 2).appealed("It is mine.", NOW).decided(true, MODERATOR, "It is.", NOW));
        activities.withdraw(ANNA, activity(1));

        assertThat(judge(ANNA, 3, EASY, 7)).containsExactly(ANNA);
    }

    @Test
    void knowsACopyThatIsHandedInAgain() {
        judge(ANNA, 1, EASY, 7);
        judge(BORIS, 2, EASY, 7);
        activities.withdraw(BORIS, activity(2));
        kept.forget(BORIS, activity(2));

        assertThat(judge(BORIS, 3, EASY, 7)).containsExactly(BORIS);
    }

    @Test
    void callsTheSameRecordingAtAnotherTimeAReplay() {
        judge(ANNA, 1, EASY, 7, 0);
        assertThat(judge(ANNA, 2, EASY, 7, 24)).containsExactly(ANNA);

        assertThat(kindsOf(ANNA, 1)).isEmpty();
        assertThat(onlyFlag(ANNA, 2).finding().kind()).isEqualTo(FlagKind.REPLAY);
        assertThat(onlyFlag(ANNA, 2).other()).isEqualTo(activity(1));
    }

    @Test
    void callsTheLaterReplayOneInWhateverOrderTheyAreJudged() {
        judge(ANNA, 2, EASY, 7, 24);
        assertThat(judge(ANNA, 1, EASY, 7, 0)).containsExactly(ANNA);

        assertThat(kindsOf(ANNA, 1)).isEmpty();
        assertThat(kindsOf(ANNA, 2)).containsExactly(FlagKind.REPLAY);
    }

    @Test
    void takesTwoDevicesOfOneEffortForNoReplay() {
        judge(ANNA, 1, EASY, 7, 0);

        assertThat(judge(ANNA, 2, EASY, 7, 0)).isEmpty();
    }

    /** Somebody who handed a recording in with a wrong clock deletes it and hands it in again. */
    @Test
    void endsAReplayWithTheRecordingThatItReplayed() {
        judge(ANNA, 1, EASY, 7, 0);
        judge(ANNA, 2, EASY, 7, 24);
        activities.withdraw(ANNA, activity(1));
        kept.forget(ANNA, activity(1));

        assertThat(kindsOf(ANNA, 2)).isEmpty();
        assertThat(judge(ANNA, 3, EASY, 7, 48)).containsExactly(ANNA);
    }

    /** Another sport and back would be a new appeal each time. */
    @Test
    void anUpheldFlagRestsWhileNothingIsFoundAndHoldsAgainWithoutAnAppeal() {
        judge(ANNA, 1, RECORD_AND_MORE, 0);
        flags.put(onlyFlag(ANNA, 1).appealed("Downhill.", NOW).decided(false, MODERATOR, "It is not.", NOW));

        assertThat(judge(ANNA, 1, EASY, 0)).containsExactly(ANNA);
        assertThat(onlyFlag(ANNA, 1).suspends()).isFalse();
        assertThat(judge(ANNA, 1, EASY, 0)).isEmpty();

        assertThat(judge(ANNA, 1, RECORD_AND_MORE, 0)).containsExactly(ANNA);
        Flag again = onlyFlag(ANNA, 1);
        assertThat(again.suspends()).isTrue();
        assertThat(again.state()).isEqualTo(FlagState.UPHELD);
        assertThatThrownBy(() -> again.appealed("Again.", NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void anOpenAppealEndsWithWhatItIsAbout() {
        judge(ANNA, 1, RECORD_AND_MORE, 0);
        flags.put(onlyFlag(ANNA, 1).appealed("Downhill.", NOW));

        assertThat(judge(ANNA, 1, EASY, 0)).containsExactly(ANNA);
        assertThat(kindsOf(ANNA, 1)).isEmpty();
    }

    /** Judges a run by its best five kilometres and its track; 0 is none. */
    private Set<UUID> judge(UUID athlete, int number, double secondsOverFiveKilometers, int track) {
        return judge(athlete, number, secondsOverFiveKilometers, track, number * 24);
    }

    /** Likewise, so many hours after the first one. */
    private Set<UUID> judge(UUID athlete, int number, double secondsOverFiveKilometers, int track, int hours) {
        Evidence evidence = new Evidence(
                false,
                3_600,
                10_000.0,
                null,
                null,
                null,
                null,
                null,
                List.of(new Stretch(5_000, secondsOverFiveKilometers)),
                0);
        LongStream digests =
                track == 0 ? LongStream.empty() : LongStream.range(0, 100).map(point -> track * 1_000L + point);
        JudgedActivity judged = new JudgedActivity(
                athlete,
                activity(number),
                0,
                Sports.get("running"),
                new TimeSpan(NOW.plus(Duration.ofHours(hours)), NOW.plus(Duration.ofHours(hours + 1))),
                evidence,
                TrackSketch.of(digests));
        activities.put(judged);
        return kept.refresh(judged);
    }

    private static UUID activity(int number) {
        return new UUID(0, number);
    }

    private List<FlagKind> kindsOf(UUID athlete, int number) {
        return flags.listOf(athlete, activity(number)).stream()
                .map(flag -> flag.finding().kind())
                .toList();
    }

    private Flag onlyFlag(UUID athlete, int number) {
        List<Flag> found = flags.listOf(athlete, activity(number));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static final class InMemoryFlags implements Flags {

        private final Map<UUID, Flag> all = new LinkedHashMap<>();

        @Override
        public Optional<Flag> find(UUID athlete, UUID id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Flag> list(UUID athlete, UUID before, int limit) {
            return List.copyOf(all.values());
        }

        @Override
        public List<Flag> listOf(UUID athlete, UUID activity) {
            return all.values().stream()
                    .filter(flag ->
                            flag.athlete().equals(athlete) && flag.activity().equals(activity))
                    .toList();
        }

        @Override
        public List<Flag> listReplaysOf(UUID athlete, UUID activity) {
            return all.values().stream()
                    .filter(flag -> flag.athlete().equals(athlete)
                            && flag.finding().kind() == FlagKind.REPLAY
                            && activity.equals(flag.other()))
                    .toList();
        }

        @Override
        public List<Flag> listAppealed(AppealPosition after, int limit) {
            return List.of();
        }

        @Override
        public void put(Flag flag) {
            all.put(flag.id(), flag);
        }

        @Override
        public void remove(Flag flag) {
            all.remove(flag.id());
        }
    }

    private static final class InMemoryActivities implements JudgedActivities {

        private final Map<UUID, JudgedActivity> all = new LinkedHashMap<>();
        private final Map<UUID, UUID> athletes = new HashMap<>();
        private final Set<UUID> withdrawn = new HashSet<>();

        @Override
        public boolean put(JudgedActivity judged) {
            athletes.put(judged.activity(), judged.athlete());
            return all.put(judged.activity(), judged) == null;
        }

        @Override
        public void say(JudgedActivity judged) {
            all.put(judged.activity(), judged);
        }

        @Override
        public Optional<JudgedActivity> find(UUID athlete, UUID activity) {
            return Optional.ofNullable(all.get(activity));
        }

        @Override
        public boolean isOf(UUID athlete, UUID activity) {
            return athlete.equals(athletes.get(activity));
        }

        @Override
        public List<JudgedActivity> listAlike(JudgedActivity judged) {
            return all.values().stream()
                    .filter(other -> !other.activity().equals(judged.activity()))
                    .filter(other -> !withdrawn.contains(other.activity()))
                    .toList();
        }

        @Override
        public void withdraw(UUID athlete, UUID activity) {
            withdrawn.add(activity);
        }
    }
}
