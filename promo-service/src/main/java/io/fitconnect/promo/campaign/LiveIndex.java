package io.fitconnect.promo.campaign;

import io.fitconnect.promo.person.HoldOut;
import io.fitconnect.promo.person.KeyedDraw;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Holds the live campaigns in memory. One request at a time reads them again when they are two seconds old, in a transaction of its own, while
 * others choose from the former ones: what an editor changes works everywhere within five seconds. What is older, after a quiet hour or
 * while the store is slow, is not chosen from: it may hold a campaign that was stopped long ago.
 */
@Component
class LiveIndex {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final Duration TRUSTED =
            Duration.ofSeconds(4); // the rest of the five is for the request that chose from it

    private final Campaigns campaigns;
    private final Shows shows;
    private final HoldOut holdOut;
    private final KeyedDraw draw;
    private final CampaignSettings settings;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final LiveCampaigns none;
    private volatile State state;

    LiveIndex(
            Campaigns campaigns, Shows shows, HoldOut holdOut, KeyedDraw draw, CampaignSettings settings, Clock clock) {
        this.campaigns = campaigns;
        this.shows = shows;
        this.holdOut = holdOut;
        this.draw = draw;
        this.settings = settings;
        this.clock = clock;
        this.none = new LiveCampaigns(List.of(), Map.of(), holdOut, draw, settings.caps());
        this.state = new State(Instant.MIN, none);
    }

    /** The campaigns to choose from; none while they are too old. */
    LiveCampaigns current() {
        State known = state;
        return known.readAt.isBefore(clock.instant().minus(TRUSTED)) ? none : known.campaigns;
    }

    /** Reads the campaigns again when they are old, unless another request does. */
    void refresh() {
        Instant now = clock.instant();
        if (state.readAt.isBefore(now.minus(KEPT)) && reading.compareAndSet(false, true)) {
            try {
                state = new State(now, read());
            } finally {
                reading.set(false);
            }
        }
    }

    private LiveCampaigns read() {
        List<Campaign> live = campaigns.listLive();
        Map<UUID, Long> shown = shows.countAll(live.stream().map(Campaign::id).toList());
        return new LiveCampaigns(live, shown, holdOut, draw, settings.caps());
    }

    private record State(Instant readAt, LiveCampaigns campaigns) {}
}
