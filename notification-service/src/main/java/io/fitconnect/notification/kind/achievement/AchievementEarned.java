package io.fitconnect.notification.kind.achievement;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells athletes of an achievement and for which training; years that are imported at once are told of once. */
@Component
class AchievementEarned implements BundledKind<EarnedAchievements>, NoticeSource {

    @Override
    public String name() {
        return "achievement-earned";
    }

    @Override
    public Class<EarnedAchievements> arguments() {
        return EarnedAchievements.class;
    }

    @Override
    public Wording wording(EarnedAchievements earned) {
        return earned.wording();
    }

    @Override
    public String reference(EarnedAchievements earned) {
        return "/api/v1/achievements/awards";
    }

    @Override
    public EarnedAchievements sample(Instant now) {
        return new EarnedAchievements(
                1,
                "running-distance",
                Map.of("en", "Runner", "ru", "Бегун"),
                2,
                4,
                LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    @Override
    public String bundlingKey(EarnedAchievements earned) {
        return "all";
    }

    @Override
    public EarnedAchievements bundle(List<EarnedAchievements> parts) {
        EarnedAchievements last = parts.get(parts.size() - 1);
        int count = parts.stream().mapToInt(EarnedAchievements::count).sum();
        return new EarnedAchievements(count, last.achievement(), last.names(), last.tier(), last.tiers(), last.day());
    }

    @Override
    public boolean wants(Event event) {
        return event.is("award-earned.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Earned earned = event.dataAs(Earned.class);
        return List.of(AddressedNotice.toOne(earned.athleteId(), this, earned.toArguments(), event));
    }

    /** What is read of the event. */
    record Earned(UUID athleteId, String achievement, Map<String, String> names, int tier, int tiers, LocalDate day) {

        EarnedAchievements toArguments() {
            return new EarnedAchievements(1, achievement, names, tier, tiers, day);
        }
    }
}
