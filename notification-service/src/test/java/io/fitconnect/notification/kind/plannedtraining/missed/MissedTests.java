package io.fitconnect.notification.kind.plannedtraining.missed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.plannedtraining.PlannedTraining;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MissedTests {

    private static final Instant NOON = Instant.parse("2026-12-05T11:00:00Z");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Missed kind = new Missed();
    private final MissedTrainings one = new MissedTrainings(1, new PlannedTraining(UUID.randomUUID(), "Темп", NOON));

    @Test
    void namesASingleOne() {
        assertThat(text(one, RUSSIAN)).startsWith("«Темп», суббота, 5 декабря: ещё не выполнена.");
        assertThat(kind.reference(one))
                .isEqualTo("/api/v1/plan-entries/" + one.last().id());
    }

    @Test
    void countsSeveral() {
        MissedTrainings several = kind.bundle(List.of(one, one, one));

        assertThat(text(several, RUSSIAN)).startsWith("План на день, суббота, 5 декабря: не выполнены 3 тренировки.");
        assertThat(text(several, Locale.ENGLISH)).startsWith("3 trainings of your plan for Saturday, December 5");
        assertThat(kind.reference(several)).isEqualTo("/api/v1/plan-entries");
    }

    private String text(MissedTrainings missed, Locale language) {
        return kind.wording(missed).text().in(language, ZoneId.of("Europe/Berlin"));
    }
}
