package io.fitconnect.notification.breaker;

import io.fitconnect.platform.breaker.OpenBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The circuit breakers of all channels of this process. */
@Component
public class Breakers {

    private final BreakerSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, ChannelBreakers> channels = new ConcurrentHashMap<>();

    public Breakers(BreakerSettings settings, Clock clock, MeterRegistry meters) {
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * The breakers of a channel, made when they are asked for first.
     *
     * @param channel in kebab case; a tag of the metrics
     * @param isAway  whether an answer counts against the way out that gave it
     */
    public ChannelBreakers of(String channel, Predicate<Object> isAway) {
        return channels.computeIfAbsent(channel, name -> new ChannelBreakers(name, settings, isAway, clock, meters));
    }

    /** What is open, by channel; a channel whose ways out all work has an empty list. */
    public Map<String, List<OpenBreaker>> listOpen() {
        Map<String, List<OpenBreaker>> open = new TreeMap<>();
        channels.forEach((channel, breakers) -> open.put(channel, breakers.listOpen()));
        return open;
    }
}
