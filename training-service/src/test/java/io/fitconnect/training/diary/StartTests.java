package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class StartTests {

    private static final Instant TIME = Instant.parse("2026-11-20T23:30:00.123456789Z");

    @Test
    void isKeptToTheMillisecond() {
        assertThat(new Start(TIME, null).time()).isEqualTo("2026-11-20T23:30:00.123Z");
    }

    @Test
    void knowsWhatTheClockShowed() {
        assertThat(new Start(TIME, 3_600).localTime()).contains(LocalTime.parse("00:30:00.123"));
        assertThat(new Start(TIME, -18_000).localTime()).contains(LocalTime.parse("18:30:00.123"));
    }

    @Test
    void doesNotGuessWhatTheClockShowed() {
        assertThat(new Start(TIME, null).localTime()).isEmpty();
    }

    @Test
    void refusesAnOffsetThatNoPlaceHas() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Start(TIME, 64_801))
                .withMessage("utcOffsetSeconds must be -64,800 to 64,800 seconds.");
    }

    @Test
    void takesAnImpossibleRecordedOffsetAsUnknown() {
        assertThat(Start.recorded(TIME, 99_999.0).utcOffsetSeconds()).isNull();
        assertThat(Start.recorded(TIME, -3_600.0).utcOffsetSeconds()).isEqualTo(-3_600);
    }

    @Test
    void refusesATimeThatNoCalendarHolds() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Start(Instant.parse("+12000-01-01T00:00:00Z"), null))
                .withMessage("startTime must be in the years 1 to 9999.");
    }

    @Test
    void refusesAPersonWhoTrainedBeforeDevicesWereMade() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Start(Instant.parse("1899-12-31T23:59:59Z"), null).requireDoneBy(TIME))
                .withMessage("startTime must not be before the year 1900.");
    }
}
