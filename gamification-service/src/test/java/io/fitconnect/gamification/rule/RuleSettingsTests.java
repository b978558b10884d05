package io.fitconnect.gamification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.sport.SportFamily;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class RuleSettingsTests {

    @Test
    void readsTheShippedRules() throws IOException {
        RuleBook book = shipped().book();

        assertThat(book.points())
                .isEqualTo(new PointRule(
                        30,
                        50,
                        Set.of(SportFamily.FOOT, SportFamily.WHEELS, SportFamily.CLIMBING),
                        Set.of("alpine-skiing", "snowboarding", "sledding", "flying", "paragliding"),
                        3_000));
        assertThat(book.streaks().weeks()).isEqualTo(new StreakRule(StreakPeriod.WEEK, 2, 4, 1));
        assertThat(book.achievements()).extracting(AchievementRule::key).contains("first-training", "marathon");
        assertThat(book.achievements()).anyMatch(AchievementRule::hidden).anyMatch(AchievementRule::repeatable);
        assertThat(book.achievements()).allSatisfy(rule -> {
            assertThat(rule.names()).containsOnlyKeys(Locale.ENGLISH, Locale.forLanguageTag("ru"));
            assertThat(rule.hints()).containsOnlyKeys(Locale.ENGLISH, Locale.forLanguageTag("ru"));
        });
    }

    @Test
    void refusesAnAchievementWithoutAllLanguages() throws IOException {
        RuleSettings shipped = shipped();
        AchievementRule english = new AchievementRule(
                "some",
                Map.of(Locale.ENGLISH, "Some"),
                Map.of(Locale.ENGLISH, "Some"),
                Measure.COUNT,
                Occasion.EVER,
                Set.of(),
                List.of(1L),
                false,
                false);

        assertThatThrownBy(
                        () -> new RuleSettings(shipped.points(), shipped.levels(), shipped.streaks(), List.of(english)))
                .hasMessageContaining("some needs a name");
    }

    @Test
    void refusesWhatContradictsItself() {
        AchievementRule rule = Rules.BOOK.achievements().get(0);

        assertThatThrownBy(() ->
                        new RuleBook(Rules.BOOK.points(), Rules.BOOK.levels(), Rules.STREAKS, List.of(rule, rule)))
                .hasMessageContaining("Two achievements");
        assertThatThrownBy(() -> Rules.rule("odd", Measure.COUNT, Occasion.EVER, Set.of(), List.of(1L), true))
                .hasMessageContaining("needs an occasion");
        assertThatThrownBy(() -> new StreakRules(Rules.STREAKS.weeks(), Rules.STREAKS.days()))
                .hasMessageContaining("days count days");
    }

    private static RuleSettings shipped() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("rules", new ClassPathResource("rules.yaml"))
                .forEach(sources::addLast);
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("fitconnect.rules", RuleSettings.class)
                .get();
    }
}
