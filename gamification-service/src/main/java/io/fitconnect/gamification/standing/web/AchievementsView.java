package io.fitconnect.gamification.standing.web;

import io.fitconnect.gamification.rule.AchievementProgress;
import io.fitconnect.gamification.rule.Measure;
import io.fitconnect.gamification.rule.Streak;
import io.fitconnect.gamification.standing.Overview;
import io.fitconnect.platform.message.Languages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the athlete has earned. */
@Schema(name = "Achievements")
record AchievementsView(
        @Schema(description = "MET minutes of all trainings that count")
        long points,

        int level,

        @Schema(description = "Points with which the level begins")
        long levelBegins,

        @Schema(description = "Points with which the next level begins")
        long nextLevelBegins,

        @Schema(description = "Days in a row") StreakView days,

        @Schema(description = "Weeks in a row, from Monday") StreakView weeks,

        @Schema(description = "Hidden ones appear once the athlete has them")
        List<AchievementView> achievements) {

    static AchievementsView of(Overview overview, Locale language) {
        return new AchievementsView(
                overview.points(),
                overview.level(),
                overview.levelBegins(),
                overview.nextBegins(),
                StreakView.of(overview.days()),
                StreakView.of(overview.weeks()),
                overview.progress().stream()
                        .map(progress -> AchievementView.of(progress, language))
                        .toList());
    }

    @Schema(name = "Streak")
    record StreakView(
            @Schema(description = "0 when the last run ended")
            int length,

            int best,

            @Schema(description = "How many periods without a training the run survives")
            int freezes) {

        static StreakView of(Streak streak) {
            return new StreakView(streak.length(), streak.best(), streak.freezes());
        }
    }

    @Schema(name = "Achievement")
    record AchievementView(
            String key,

            String name,

            @Schema(description = "What has to be done") String hint,

            @Schema(description = "What is counted; distance and ascent in centimetres, time in seconds")
            Measure measure,

            @Schema(description = "Highest tier that was reached; 0 for none")
            int tier,

            int tiers,

            long value,

            @Schema(description = "What the next tier takes; absent after the last one") @Nullable
            Long nextThreshold,

            @Schema(description = "Of a repeatable one, on how many occasions it was earned")
            int times,

            boolean repeatable) {

        static AchievementView of(AchievementProgress progress, Locale language) {
            Locale nearest = Languages.nearest(language);
            return new AchievementView(
                    progress.rule().key(),
                    Objects.requireNonNull(progress.rule().names().get(nearest)),
                    Objects.requireNonNull(progress.rule().hints().get(nearest)),
                    progress.rule().measure(),
                    progress.tier(),
                    progress.rule().tiers().size(),
                    progress.value(),
                    progress.nextThreshold().isPresent()
                            ? progress.nextThreshold().getAsLong()
                            : null,
                    progress.times(),
                    progress.rule().repeatable());
        }
    }
}
