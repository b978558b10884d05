package io.fitconnect.promo.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Plans of campaigns for tests. */
final class Plans {

    static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-12-24T00:00:00Z");

    private Plans() {}

    static CampaignPlan with(int priority, Condition... conditions) {
        return new CampaignPlan(
                "Winter",
                new Segment(List.of(conditions)),
                new Schedule(FROM, UNTIL),
                priority,
                1_000,
                2,
                List.of(variant("a"), variant("b")));
    }

    private static Variant variant(String key) {
        return new Variant(
                key, 1, Map.of("en", "Winter", "ru", "Зима"), Map.of("en", "Warm", "ru", "Тепло"), "aria-tee");
    }
}
