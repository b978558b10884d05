package io.fitconnect.notification.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.breaker.BreakerOpen;
import io.fitconnect.platform.breaker.OpenBreaker;
import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChannelBreakersTests {

    private static final String HOST = "push.example";

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ChannelBreakers breakers = SampleBreakers.of(clock, meters).of("sample", "away"::equals);

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
        breakers.call(target, () -> answer);
    }
}
