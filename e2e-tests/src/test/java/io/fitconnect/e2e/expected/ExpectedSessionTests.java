package io.fitconnect.e2e.expected;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.TrainingView;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ExpectedSessionTests {

    private static final ExpectedSession RUN =
            new ExpectedSession("running", Instant.parse("2026-11-20T10:00:00Z"), 3772.75, 3883.27, 10_000.0);

    @Test
    void hitsWithinTheTolerances() {
        assertThat(misses("running", "2026-11-20T10:00:01Z", 3773, 3884, 9_950)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cycling, 2026-11-20T10:00:00Z, 3773, 3883, 10000, sport cycling",
        "running, 2026-11-20T10:00:02Z, 3773, 3883, 10000, start",
        "running, 2026-11-20T10:00:00Z, 3774, 3883, 10000, moving 3774.00",
        "running, 2026-11-20T10:00:00Z, 3773, 3882, 10000, elapsed 3882.00",
        "running, 2026-11-20T10:00:00Z, 3773, 3883, 10051, distance 10051.00"
    })
    void missesBeyondThem(String sport, String start, int moving, int elapsed, double distance, String miss) {
        assertThat(misses(sport, start, moving, elapsed, distance))
                .singleElement()
                .asString()
                .startsWith(miss);
    }

    @Test
    void missesWhatTheTrainingDoesNotSay() {
        var training = new TrainingView(new JsonMapper().readTree("{\"sport\":\"running\"}"));

        assertThat(RUN.misses(training)).hasSize(4).contains("distance unknown, expected 10000.00");
    }

    private static List<String> misses(String sport, String start, int moving, int elapsed, double distance) {
        var json =
                "{\"sport\":\"%s\",\"startTime\":\"%s\",\"movingSeconds\":%d,\"elapsedSeconds\":%d,\"distanceMeters\":%s}"
                        .formatted(sport, start, moving, elapsed, distance);
        return RUN.misses(new TrainingView(new JsonMapper().readTree(json)));
    }
}
