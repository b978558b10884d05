package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.recording.sample.SampleRecordings;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RunningService
class BacklogIntegrationTests {

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void isMeasuredFromDecodingToTheDiary() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String id = app.push(SampleRecordings.morningRun().fit()).id();
        Event activity = Diary.awaitActivities(athlete, 1).get(0);

        jdbc.update(
                "update import_ledger set received_at = received_at - interval '1000 days' where athlete_id = ?",
                athlete);

        assertThat(metrics.get("imports.decoded.depth").gauge().value()).isPositive();
        assertThat(daysOfOldest()).isGreaterThanOrEqualTo(1_000);
        Diary.record(activity);
        app.awaitState(id, "done");
        assertThat(daysOfOldest()).isLessThan(1_000);
    }

    private double daysOfOldest() {
        return metrics.get("imports.decoded.oldest.age").timeGauge().value(TimeUnit.DAYS);
    }
}
