package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.rule.AchievementRule;
import io.fitconnect.gamification.rule.Award;
import io.fitconnect.platform.events.Announcement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What standings tell others on {@code gamification.award}; the contract stands in {@code contracts/gamification/award}. */
final class StandingAnnouncements {

    private static final String TOPIC = "gamification.award";

    private StandingAnnouncements() {}

    static Announcement changed(UUID athlete, long points, int level, long version) {
        return of(athlete, "standing-changed.v1", new StandingState(athlete, points, level, version));
    }

    static Announcement earned(UUID athlete, Award award, AchievementRule rule) {
        Map<String, String> names = new TreeMap<>();
        rule.names().forEach((language, name) -> names.put(language.toLanguageTag(), name));
        return of(
                athlete,
                "award-earned.v1",
                new AwardEarned(
                        athlete,
                        award.rule(),
                        names,
                        award.tier(),
                        rule.tiers().size(),
                        award.occasion(),
                        award.day(),
                        award.training(),
                        award.value(),
                        award.threshold()));
    }

    static Announcement withdrawn(UUID athlete, Award award) {
        return of(
                athlete,
                "award-withdrawn.v1",
                new AwardWithdrawn(athlete, award.rule(), award.tier(), award.occasion()));
    }

    private static Announcement of(UUID athlete, String type, Object body) {
        return new Announcement(TOPIC, athlete.toString(), type, athlete.toString(), body);
    }

    record StandingState(UUID athleteId, long points, int level, long version) {}

    record AwardEarned(
            UUID athleteId,
            String achievement,
            Map<String, String> names,
            int tier,
            int tiers,
            String occasion,
            LocalDate day,
            UUID trainingId,
            long value,
            long threshold) {}

    record AwardWithdrawn(UUID athleteId, String achievement, int tier, String occasion) {}
}
