package io.fitconnect.notification.breaker;

import io.fitconnect.platform.breaker.Breaker;
import io.fitconnect.platform.breaker.BreakerCall;
import io.fitconnect.platform.breaker.BreakerOpen;
import io.fitconnect.platform.breaker.BreakerSigns;
import io.fitconnect.platform.breaker.OpenBreaker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The circuit breakers of one channel, one for each of its ways out: the last used ones, for anybody may name a push service. */
public final class ChannelBreakers {

    private final BreakerSettings settings;
    private final BreakerSigns signs;
    private final Clock clock;
    private final Counter opened;
    private final Counter refused;
    private final Map<String, Breaker> breakers = new LinkedHashMap<>(16, 0.75f, true);

    ChannelBreakers(
            String channel, BreakerSettings settings, Predicate<Object> isAway, Clock clock, MeterRegistry meters) {
        this.settings = settings;
        this.signs = BreakerSigns.ofAnswers(isAway);
        this.clock = clock;
        this.opened = Counter.builder("channel.breakers.opened")
                .description("How often circuit breakers of the channel have opened")
                .tag("channel", channel)
                .register(meters);
        this.refused = Counter.builder("channel.calls.refused")
                .description("Calls that were not made, since the breaker of their way out was open")
                .tag("channel", channel)
                .register(meters);
        Gauge.builder("channel.breakers.open", this, all -> all.listOpen().size())
                .description("Ways out of the channel that are not called at present")
                .tag("channel", channel)
                .register(meters);
    }

    /**
     * Calls a way out. A checked exception counts against it, an unchecked one says nothing about it.
     *
     * @throws BreakerOpen when it is not called, since too many of the last calls failed
     */
    public <T, E extends Exception> T call(String target, BreakerCall<T, E> call) throws E {
        try {
            return get(target).call(call);
        } catch (BreakerOpen open) {
            refused.increment();
            throw open;
        }
    }

    /** How long a way out is not worth a call; empty when one may be tried. */
    public Optional<Duration> findPause(String target) {
        return get(target).findPause();
    }

    List<OpenBreaker> listOpen() {
        synchronized (breakers) {
            return breakers.values().stream()
                    .flatMap(breaker -> breaker.find().stream())
                    .toList();
        }
    }

    int size() {
        synchronized (breakers) {
            return breakers.size();
        }
    }

    private Breaker get(String target) {
        synchronized (breakers) {
            Breaker breaker = breakers.computeIfAbsent(
                    target, name -> new Breaker(name, settings.limits(), signs, clock, opened::increment));
            if (breakers.size() > settings.mostTargets()) {
                breakers.remove(breakers.keySet().iterator().next());
            }
            return breaker;
        }
    }
}
