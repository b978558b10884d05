package io.fitconnect.training.diary.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.TrainingDetails;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TrainingTitlesTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final TrainingTitles titles = new TrainingTitles(messages());

    @Test
    void preferTheName() {
        assertThat(titles.of(Examples.named(Examples.run(), "Hills"), Locale.ENGLISH))
                .isEqualTo("Hills");
    }

    @ParameterizedTest
    @CsvSource({
        "04:59, Night run, Ночная пробежка",
        "05:00, Morning run, Утренняя пробежка",
        "12:00, Afternoon run, Дневная пробежка",
        "18:00, Evening run, Вечерняя пробежка",
        "22:00, Night run, Ночная пробежка"
    })
    void followTheLocalClock(String time, String english, String russian) {
        // 5 hours east of Greenwich
        TrainingDetails run = at(
                Sports.get("running"),
                Instant.parse("2026-11-20T" + time + ":00Z").minusSeconds(18_000),
                18_000);

        assertThat(titles.of(run, Locale.ENGLISH)).isEqualTo(english);
        assertThat(titles.of(run, RUSSIAN)).isEqualTo(russian);
    }

    @Test
    void nameOnlyTheSportWhereTheLocalClockIsUnknown() {
        TrainingDetails ride = at(Sports.get("cycling"), Examples.START, null);

        assertThat(titles.of(ride, Locale.ENGLISH)).isEqualTo("Ride");
        assertThat(titles.of(ride, RUSSIAN)).isEqualTo("Велозаезд");
    }

    @ParameterizedTest
    @MethodSource("io.fitconnect.platform.sport.Sports#all")
    void existForEverySportInBothLanguages(Sport sport) {
        TrainingDetails morning = at(sport, Examples.START, 3_600);

        assertThat(titles.of(morning, Locale.ENGLISH)).startsWith("Morning ").doesNotContain("{");
        assertThat(titles.of(morning, RUSSIAN)).matches("Утренн(яя|ий|ее) [а-яё -]+");
        assertThat(titles.of(at(sport, Examples.START, null), RUSSIAN)).matches("[А-Я][а-яё -]+");
    }

    private static TrainingDetails at(Sport sport, Instant start, @Nullable Integer utcOffsetSeconds) {
        return new TrainingDetails(
                sport, null, null, null, new Start(start, utcOffsetSeconds), Examples.figures(), false, null);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("titles");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
