package io.fitconnect.notification.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChannelBreakersTests {

    private static final String HOST = "push.example";
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ChannelBreakers breakers = SampleBreakers.of(clock, meters).of("sample", "away"::equals);
    private int calls;

    @Test
    void opensWhenHalfOfTheCallsFailed() {
        answer(HOST, "taken");
        answer(HOST, "taken");
        answer(HOST, "away");
        answer(HOST, "away");
        assertThat(breakers.findPause(HOST)).isEmpty();

        answer(HOST, "away");

        assertThatExceptionOfType(BreakerOpen.class).isThrownBy(() -> answer(HOST, "taken"));
        assertThat(calls).isEqualTo(5);
    }

    @Test
    void saysWhenToComeBackSpreadSoThatNotAllComeAtOnce() {
        open(HOST);
        clock.advance(Duration.ofSeconds(5));

        BreakerOpen open = catchThrowableOfType(BreakerOpen.class, () -> answer(HOST, "taken"));

        assertThat(open.pause()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(25));
        assertThat(breakers.findPause(HOST))
                .hasValueSatisfying(
                        pause -> assertThat(pause).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(25)));
    }

    @Test
    void closesWhenTheOneTrialCallSucceeds() {
        open(HOST);
        clock.advance(SampleBreakers.OPEN_FOR.plus(MOMENT));
        assertThat(breakers.findPause(HOST)).isEmpty();

        assertThat(breakers.call(HOST, () -> {
                    assertThatExceptionOfType(BreakerOpen.class)
                            .as("a second call during the trial")
                            .isThrownBy(() -> answer(HOST, "taken"));
                    return "taken";
                }))
                .isEqualTo("taken");

        assertThat(breakers.listOpen()).isEmpty();
        answer(HOST, "taken");
    }

    @Test
    void staysOpenTwiceAsLongWhenTheTrialCallFails() {
        open(HOST);
        clock.advance(SampleBreakers.OPEN_FOR.plus(MOMENT));
        answer(HOST, "away");

        clock.advance(SampleBreakers.OPEN_FOR.plus(MOMENT));
        assertThatExceptionOfType(BreakerOpen.class).isThrownBy(() -> answer(HOST, "taken"));
        clock.advance(SampleBreakers.OPEN_FOR);
        answer(HOST, "taken");

        assertThat(breakers.listOpen()).isEmpty();
    }

    @Test
    void countsCheckedExceptionsAgainstTheWayOutAndOurOwnFaultsNot() {
        for (int call = 0; call < 20; call++) {
            assertThatThrownBy(() -> breakers.call(HOST, () -> {
                        throw new IllegalStateException("ours");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(breakers.listOpen()).isEmpty();

        for (int call = 0; call < SampleBreakers.LEAST_CALLS; call++) {
            assertThatThrownBy(() -> breakers.call(HOST, () -> {
                        throw new IOException("theirs");
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(breakers.listOpen()).extracting(OpenBreaker::target).containsExactly(HOST);
    }

    @Test
    void givesTheTrialCallBackWhenItFailsByAFaultOfOurs() {
        open(HOST);
        clock.advance(SampleBreakers.OPEN_FOR.plus(MOMENT));
        assertThatThrownBy(() -> breakers.call(HOST, () -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);

        answer(HOST, "taken");

        assertThat(breakers.listOpen()).isEmpty();
    }

    @Test
    void leavesOtherTargetsAlone() {
        open(HOST);

        answer("other.example", "taken");

        assertThat(breakers.listOpen()).extracting(OpenBreaker::target).containsExactly(HOST);
    }

    @Test
    void forgetsTheOneUsedLeastLately() {
        open(HOST);
        answer("other.example", "taken");
        breakers.findPause(HOST);
        answer("third.example", "taken");
        assertThat(breakers.listOpen()).extracting(OpenBreaker::target).containsExactly(HOST);

        answer("other.example", "taken");
        answer("third.example", "taken");

        assertThat(breakers.size()).isEqualTo(2);
        assertThat(breakers.listOpen()).isEmpty();
    }

    @Test
    void countsWhatOpensAndWhatIsRefused() {
        open(HOST);
        assertThatExceptionOfType(BreakerOpen.class).isThrownBy(() -> answer(HOST, "taken"));

        assertThat(meters.get("channel.breakers.open").gauge().value()).isOne();
        assertThat(meters.get("channel.breakers.opened").counter().count()).isOne();
        assertThat(meters.get("channel.calls.refused").counter().count()).isOne();
    }

    private void open(String target) {
        for (int call = 0; call < SampleBreakers.LEAST_CALLS; call++) {
            answer(target, "away");
        }
    }

    private void answer(String target, String answer) {
        breakers.call(target, () -> {
            calls++;
            return answer;
        });
    }
}
