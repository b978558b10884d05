package io.fitconnect.notification.kind.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AchievementEarnedTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final AchievementEarned kind = new AchievementEarned();

    @Test
    void tellsWhichAchievementAndForWhichTraining() {
        Event earned = EventContracts.exampleEvent(
                "gamification", "award", "award-earned", UUID.randomUUID().toString());

        Reading read = Reading.of(kind, earned, new InMemoryAliases());

        assertThat(read.english()).isEqualTo("Runner, step 1 of 4. Reached with your training of November 21.");
        assertThat(read.russian()).isEqualTo("Бегун, ступень 1 из 4. Получено за тренировку 21 ноября.");
        assertThat(read.reference()).isEqualTo("/api/v1/achievements/awards");
        assertThat(read.athlete()).hasToString(earned.data().get("athleteId").asString());
    }

    @Test
    void saysNoStepOfAnAchievementThatHasOne() {
        assertThat(text(earned(1, "Marathon", 1), Locale.ENGLISH))
                .isEqualTo("Marathon. Reached with your training of November 21.");
    }

    @Test
    void tellsSeveralAsOne() {
        EarnedAchievements all =
                kind.bundle(List.of(earned(1, "First", 1), earned(20, "Second", 3), earned(1, "Marathon", 1)));

        assertThat(title(all, Locale.ENGLISH)).isEqualTo("22 new achievements");
        assertThat(title(all, RUSSIAN)).isEqualTo("22 новых достижения");
        assertThat(text(all, Locale.ENGLISH))
                .isEqualTo("Marathon and others. Your achievements say for which trainings.");
    }

    @Test
    void namesAnAchievementByItsKeyWhereALanguageIsMissing() {
        EarnedAchievements english = new EarnedAchievements(1, "late-riser", Map.of("en", "Late riser"), 1, 1, DAY);

        assertThat(text(english, RUSSIAN)).startsWith("late-riser.");
    }

    private static EarnedAchievements earned(int count, String name, int tiers) {
        return new EarnedAchievements(count, "some", Map.of("en", name, "ru", name), 1, tiers, DAY);
    }

    private String title(EarnedAchievements earned, Locale language) {
        return kind.wording(earned).title().in(language, ZoneOffset.UTC);
    }

    private String text(EarnedAchievements earned, Locale language) {
        Wording wording = kind.wording(earned);
        return wording.text().in(language, ZoneOffset.UTC);
    }
}
