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
 * others choose from the former ones: what an editor changes works everywhere within five seconds.
 */
@Component
class LiveIndex {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Campaigns campaigns;
    private final Shows shows;
    private final HoldOut holdOut;
    private final KeyedDraw draw;
    private final CampaignSettings settings;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile State state;

    LiveIndex(
            Campaigns campaigns, Shows shows, HoldOut holdOut, KeyedDraw draw, CampaignSettings settings, Clock clock) {
        this.campaigns = campaigns;
        this.shows = shows;
        this.holdOut = holdOut;
        this.draw = draw;
        this.settings = settings;
        this.clock = clock;
        this.state = new State(Instant.MIN, new LiveCampaigns(List.of(), Map.of(), holdOut, draw, settings.caps()));
    }

    LiveCampaigns current() {
        return state.campaigns;
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
