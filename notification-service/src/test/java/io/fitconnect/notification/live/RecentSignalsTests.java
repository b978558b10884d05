package io.fitconnect.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentSignalsTests {

    private static final UUID ATHLETE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final RecentSignals recent = new RecentSignals(2, 100, 5, 3);

    @Test
    void returnsWhatAnAthleteMissed() {
        add(100, ATHLETE, "a");
        add(101, OTHER, "b");
        add(102, ATHLETE, "c");

        Missed missed = recent.since(ATHLETE, 100);

        assertThat(missed.signals()).extracting(Signal::kind).containsExactly("c");
        assertThat(missed.upTo()).isEqualTo(new Position(2, 102));
        assertThat(recent.since(ATHLETE, 102).isNothing()).isTrue();
    }

    @Test
    void resumesFromTheRecordBeforeTheFirstThatItKnows() {
        add(100, ATHLETE, "a");

        assertThat(recent.since(ATHLETE, 99).signals()).hasSize(1);
        assertThat(recent.since(ATHLETE, 98).isTooMuch()).isTrue();
    }

    @Test
    void knowsNoMoreThanTheLastSignals() {
        for (int offset = 100; offset < 107; offset++) {
            add(offset, OTHER, "x");
        }

        assertThat(recent.since(ATHLETE, 101).isNothing()).isTrue();
        assertThat(recent.since(ATHLETE, 100).isTooMuch()).isTrue();
    }

    @Test
    void sendsOneOfSeveralSignalsThatAskForTheSame() {
        add(100, ATHLETE, "a");
        add(101, ATHLETE, "b");
        add(102, ATHLETE, "a");

        assertThat(recent.since(ATHLETE, 99).signals())
                .extracting(signal -> signal.position().offset())
                .containsExactly(101L, 102L);
    }

    @Test
    void callsItTooMuchWhereFollowingEachWouldCostMoreThanLookingAnew() {
        add(100, ATHLETE, "a");
        add(101, ATHLETE, "b");
        add(102, ATHLETE, "c");
        add(103, ATHLETE, "d");

        assertThat(recent.since(ATHLETE, 99).isTooMuch()).isTrue();
        assertThat(recent.since(ATHLETE, 100).signals()).hasSize(3);
    }

    @Test
    void knowsNothingBehindAGap() {
        add(100, ATHLETE, "a");
        add(150, ATHLETE, "b");

        assertThat(recent.since(ATHLETE, 100).isTooMuch()).isTrue();
        assertThat(recent.since(ATHLETE, 149).signals()).hasSize(1);
    }

    @Test
    void passesARecordThatIsNoSignal() {
        add(100, ATHLETE, "a");
        recent.passed(101, at(101));

        assertThat(recent.isNext(102)).isTrue();
        assertThat(recent.since(ATHLETE, 99).signals()).hasSize(1);
    }

    @Test
    void takesAClientThatSawMoreAtAnotherInstance() {
        add(100, ATHLETE, "a");

        assertThat(recent.since(ATHLETE, 250).isNothing()).isTrue();
    }

    @Test
    void returnsWhatWasRaisedSinceAMoment() {
        add(100, OTHER, "x");
        add(101, ATHLETE, "a");
        add(102, ATHLETE, "b");

        assertThat(recent.raisedSince(ATHLETE, at(102)).signals())
                .extracting(Signal::kind)
                .containsExactly("b");
        assertThat(recent.raisedSince(ATHLETE, at(103)).isNothing()).isTrue();
        assertThat(recent.raisedSince(ATHLETE, at(99)).isTooMuch())
                .as("it does not know what was before its first")
                .isTrue();
    }

    @Test
    void callsItTooMuchWhenAMomentIsForgotten() {
        for (int offset = 100; offset < 107; offset++) {
            add(offset, OTHER, "x");
        }

        assertThat(recent.raisedSince(ATHLETE, at(101)).isTooMuch()).isTrue();
        assertThat(recent.raisedSince(ATHLETE, at(102)).isNothing()).isTrue();
    }

    @Test
    void knowsEveryMomentOfAPartitionThatItReadFromItsBeginning() {
        RecentSignals whole = new RecentSignals(2, 0, 5, 3);

        assertThat(whole.raisedSince(ATHLETE, at(-1_000)).isNothing()).isTrue();
        whole.add(new Signal(ATHLETE, "a", "/api/v1/things", new Position(2, 0)), at(0));
        assertThat(whole.raisedSince(ATHLETE, at(-1_000)).signals()).hasSize(1);
    }

    private void add(long offset, UUID athlete, String kind) {
        recent.add(new Signal(athlete, kind, "/api/v1/things", new Position(2, offset)), at(offset));
    }

    private static Instant at(long second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
