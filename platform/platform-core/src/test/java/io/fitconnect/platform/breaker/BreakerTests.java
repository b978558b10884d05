package io.fitconnect.platform.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BreakerTests {

    private static final Duration OPEN_FOR = Duration.ofSeconds(15);
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final BreakerLimits LIMITS = BreakerLimits.ofHalf(OPEN_FOR, Duration.ofMinutes(10));

    private int openings;
    private final ManualClock clock = new ManualClock();
    private final Breaker breaker =
            new Breaker("push.example", LIMITS, BreakerSigns.ofAnswers("away"::equals), clock, () -> openings++);
    private int calls;

    @Test
    void opensWhenHalfOfTheCallsFailed() {
        answer("taken");
        answer("taken");
        answer("away");
        answer("away");
        assertThat(breaker.findPause()).isEmpty();

        answer("away");

        assertThatExceptionOfType(BreakerOpen.class).isThrownBy(() -> answer("taken"));
        assertThat(calls).isEqualTo(5);
        assertThat(openings).isOne();
        assertThat(breaker.find())
                .contains(new OpenBreaker("push.example", clock.instant().plus(OPEN_FOR)));
    }

    @Test
    void saysWhenToComeBackSpreadSoThatNotAllComeAtOnce() {
        open();
        clock.advance(Duration.ofSeconds(5));

        BreakerOpen open = catchThrowableOfType(BreakerOpen.class, () -> answer("taken"));

        assertThat(open.pause()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(25));
        assertThat(breaker.findPause())
                .hasValueSatisfying(
                        pause -> assertThat(pause).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(25)));
    }

    @Test
    void closesWhenTheOneTrialCallSucceeds() {
        open();
        clock.advance(OPEN_FOR.plus(MOMENT));
        assertThat(breaker.findPause()).isEmpty();

        assertThat(breaker.call(() -> {
                    assertThatExceptionOfType(BreakerOpen.class)
                            .as("a second call during the trial")
                            .isThrownBy(() -> answer("taken"));
                    return "taken";
                }))
                .isEqualTo("taken");

        assertThat(breaker.find()).isEmpty();
        answer("taken");
    }

    @Test
    void staysOpenTwiceAsLongWhenTheTrialCallFails() {
        open();
        clock.advance(OPEN_FOR.plus(MOMENT));
        answer("away");

        clock.advance(OPEN_FOR.plus(MOMENT));
        assertThatExceptionOfType(BreakerOpen.class).isThrownBy(() -> answer("taken"));
        clock.advance(OPEN_FOR);
        answer("taken");

        assertThat(breaker.find()).isEmpty();
    }

    @Test
    void doublesTheTimeUpToItsBound() {
        assertThat(LIMITS.openFor(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(LIMITS.openFor(3)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LIMITS.openFor(10_000)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void countsCheckedExceptionsAgainstTheTargetAndOurOwnFaultsNot() {
        failWith(breaker, new IllegalStateException("ours"));
        assertThat(breaker.find()).isEmpty();

        failWith(breaker, new IOException("theirs"));

        assertThat(breaker.find()).isPresent();
    }

    @Test
    void takesAnExceptionThatIsNoSignForAnAnswer() {
        Breaker choosy = new Breaker(
                "tracker",
                LIMITS,
                BreakerSigns.ofFailures(failure -> "away".equals(failure.getMessage())),
                clock,
                () -> {});
        failWith(choosy, new IOException("refused"));
        assertThat(choosy.find()).isEmpty();

        failWith(choosy, new IOException("away"));

        assertThat(choosy.find()).isPresent();
        clock.advance(OPEN_FOR.plus(MOMENT));
        assertThatThrownBy(() -> choosy.call(() -> {
                    throw new IOException("refused");
                }))
                .hasMessage("refused");
        assertThat(choosy.find()).as("closed by an answer").isEmpty();
    }

    @Test
    void givesTheTrialCallBackWhenItFailsByAFaultOfOurs() {
        open();
        clock.advance(OPEN_FOR.plus(MOMENT));
        assertThatThrownBy(() -> breaker.call(() -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);

        answer("taken");

        assertThat(breaker.find()).isEmpty();
    }

    private static void failWith(Breaker failing, Exception failure) {
        for (int call = 0; call < LIMITS.window() && failing.findPause().isEmpty(); call++) {
            assertThatThrownBy(() -> failing.call(() -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }
    }

    private void open() {
        for (int call = 0; call < LIMITS.leastCalls(); call++) {
            answer("away");
        }
    }

    private void answer(String answer) {
        breaker.call(() -> {
            calls++;
            return answer;
        });
    }

    private static final class ManualClock extends Clock {

        private Instant now = Instant.parse("2026-11-29T12:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
