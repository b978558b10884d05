package io.fitconnect.profile.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileValuesTests {

    @ParameterizedTest(name = "{1}")
    @MethodSource("impossible")
    void refuseWhatCannotBe(ThrowingCallable value, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(value).withMessage(sentence);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                refused(() -> new Body(null, null, 49.9, null), "heightCentimeters must be 50 to 280 centimetres."),
                refused(() -> new Body(null, null, 280.1, null), "heightCentimeters must be 50 to 280 centimetres."),
                refused(() -> new Body(null, null, null, 19.9), "weightKilograms must be 20 to 400 kilograms."),
                refused(() -> new Body(null, null, null, Double.NaN), "weightKilograms must be 20 to 400 kilograms."),
                refused(() -> thresholds(99, null, null, null), "maxHeartRateBpm must be 100 to 250 beats per minute."),
                refused(
                        () -> thresholds(null, 121, null, null),
                        "restingHeartRateBpm must be 20 to 120 beats per minute."),
                refused(
                        () -> thresholds(null, null, 241, null),
                        "thresholdHeartRateBpm must be 60 to 240 beats per minute."),
                refused(
                        () -> thresholds(null, null, null, 1_001),
                        "functionalThresholdPowerWatts must be 20 to 1,000 watts."),
                refused(
                        () -> thresholds(null, 110, 110, null),
                        "restingHeartRateBpm must be below thresholdHeartRateBpm."),
                refused(() -> thresholds(100, 100, null, null), "restingHeartRateBpm must be below maxHeartRateBpm."),
                refused(
                        () -> thresholds(180, null, 181, null),
                        "thresholdHeartRateBpm must not exceed maxHeartRateBpm."),
                refused(
                        () -> DisplayName.of("FitConn\u00e9ct Support"),
                        "displayName must not look like the name of FitConnect or of its staff."),
                refused(
                        () -> preferences("english_", "UTC"),
                        "locale must be a BCP 47 language tag, such as en or ru."),
                refused(() -> preferences("", "UTC"), "locale must be a BCP 47 language tag, such as en or ru."),
                refused(
                        () -> preferences("en-" + "x-abcdefgh".repeat(4), "UTC"),
                        "locale must be a BCP 47 language tag, such as en or ru."),
                refused(
                        () -> preferences("en", "+03:00"),
                        "timeZone must be a name of the IANA database, such as Europe/Berlin."),
                refused(
                        () -> preferences("en", "Mars/Olympus"),
                        "timeZone must be a name of the IANA database, such as Europe/Berlin."));
    }

    @ParameterizedTest
    @CsvSource({"en, UTC, en", "ru-ru, Europe/Moscow, ru-RU", "SL, Europe/Ljubljana, sl"})
    void knowLanguagesAndTimeZones(String locale, String timeZone, String normal) {
        assertThat(preferences(locale, timeZone).locale()).isEqualTo(normal);
        assertThat(preferences(locale, timeZone).timeZone()).isEqualTo(timeZone);
    }

    @Test
    void allowAThresholdAtTheGreatestHeartRate() {
        assertThat(thresholds(180, 50, 180, 250)).isNotNull();
    }

    @Test
    void keepADisplayNameOnOneLine() {
        assertThat(DisplayName.of("  Mira \n Koval ").value()).isEqualTo("Mira Koval");
    }

    @Test
    void keepTheJoinersThatSomeScriptsNeed() {
        assertThat(DisplayName.of("می\u200cخواهم").value()).contains("\u200c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0\u200b"})
    void refuseADisplayNameThatIsNone(String name) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DisplayName.of(name))
                .withMessage("displayName must have 1 to 80 visible characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira\u202eavoK", "Mira\u0000", "Mira\u200b", "Mira\ud83d", "M\u0456ra"})
    void refuseADisplayNameThatHidesSomething(String name) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DisplayName.of(name))
                .withMessageStartingWith("displayName must not ");
    }

    @Test
    void tellNothingOfTheBodyInLogs() {
        String written =
                new Profile(preferences("en", "UTC"), Examples.body(), Thresholds.UNKNOWN, About.NOTHING).toString();

        assertThat(written).contains("Mira").doesNotContain("64.5", "1988", "171.5", "FEMALE");
    }

    private static Preferences preferences(String locale, String timeZone) {
        return new Preferences(new DisplayName("Mira"), locale, timeZone, Units.METRIC);
    }

    private static Thresholds thresholds(
            @Nullable Integer max, @Nullable Integer resting, @Nullable Integer threshold, @Nullable Integer power) {
        return new Thresholds(max, resting, threshold, power, null, null);
    }

    private static Arguments refused(ThrowingCallable value, String sentence) {
        return Arguments.of(value, sentence);
    }
}
