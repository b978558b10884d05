package io.fitconnect.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealStores
class PurgeIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final PlatformSettings SETTINGS = new PlatformSettings(Duration.ofDays(35), Duration.ofDays(3), 2);

    private final String name = Ids.next().toString();

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void forgetsEventsPastTheirRetentionOnly() {
        for (int days = 34; days <= 40; days++) {
            received(NOW.minus(Duration.ofDays(days)));
        }
        received(NOW);

        purge();

        assertThat(jdbc.queryForList(
                        "select received_at from inbox_event where consumer = ? order by received_at",
                        Instant.class,
                        name))
                .hasSize(3)
                .allSatisfy(time -> assertThat(time).isAfterOrEqualTo(NOW.minus(Duration.ofDays(35))));
    }

    @Test
    void forgetsIdempotencyKeysPastTheirRetentionOnly() {
        for (int hours = 71; hours <= 76; hours++) {
            answered(NOW.minus(Duration.ofHours(hours)));
        }
        answered(NOW);

        purge();

        assertThat(jdbc.queryForObject("select count(*) from idempotency_key where scope = ?", Integer.class, name))
                .isEqualTo(3);
    }

    private void purge() {
        new Purge(jdbc, SETTINGS, Clock.fixed(NOW, ZoneOffset.UTC)).purge();
    }

    private void received(Instant time) {
        jdbc.update(
                "insert into inbox_event (consumer, event_id, received_at) values (?, ?, ?)",
                name,
                Ids.next(),
                time.atOffset(ZoneOffset.UTC));
    }

    private void answered(Instant time) {
        jdbc.update(
                "insert into idempotency_key (scope, key, fingerprint, result, created_at) values (?, ?, 'f', '', ?)",
                name,
                UUID.randomUUID().toString(),
                time.atOffset(ZoneOffset.UTC));
    }
}
