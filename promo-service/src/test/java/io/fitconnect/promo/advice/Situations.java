package io.fitconnect.promo.advice;

import io.fitconnect.promo.gear.AnnouncedWear;
import io.fitconnect.promo.gear.ItemUse;
import io.fitconnect.promo.gear.Measure;
import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.gear.Use;
import io.fitconnect.promo.gear.WornItem;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.product.Surface;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Situations for tests. */
final class Situations {

    static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    static final List<AdviceRule> RULES = List.of(
            new AdviceRule.Renewal("worn-shoes", Set.of("shoes"), false, 0.8),
            new AdviceRule.Renewal("worn-chain", Set.of("chain"), true, 0.8),
            new AdviceRule.Seasonal(
                    "winter-shoes",
                    io.fitconnect.promo.product.Season.WINTER,
                    Set.of("running"),
                    Set.of(Surface.TRAIL),
                    "shoes",
                    2));

    private Situations() {}

    /** Road shoes that have done 620 of 700 km, at 27 km a week. */
    static Situation ofRunner(Person person) {
        return new Situation(person, List.of(shoes(person)), List.of(wornShoes(person, 0)), List.of(), 0, Map.of());
    }

    static OwnedItem shoes(Person person) {
        UUID id = UUID.nameUUIDFromBytes(person.id().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new OwnedItem(person.id(), id, "shoes", "Blue trainers", Optional.empty(), true, 1);
    }

    static WornItem wornShoes(Person person, int withheld) {
        AnnouncedWear announced = new AnnouncedWear(
                0, Measure.KILOMETERS, 570, 700, 900, Optional.of(4L), NOW.minus(Duration.ofDays(10)));
        ItemUse use = new ItemUse(use(300), use(50), use(216), 8, withheld);
        return new WornItem(shoes(person), announced, use, Set.of("running"), Set.of(Surface.ROAD));
    }

    private static Use use(double kilometers) {
        return new Use(kilometers, kilometers / 10, (int) kilometers / 10, (int) kilometers / 10);
    }
}
