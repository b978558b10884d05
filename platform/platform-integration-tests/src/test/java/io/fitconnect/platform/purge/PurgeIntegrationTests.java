package io.fitconnect.platform.purge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealStores
class PurgeIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
    private static final Expiry RECEIVED =
            Expiry.of("inbox_event", "consumer, event_id", "received_at").kept(Duration.ofDays(9_000));

    private final String name = Ids.next().toString();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient client;

    @Autowired
    Transactions transactions;

    @Autowired
    List<Expiring> tables;

    @Test
    void removesEventsOfTheInboxAfter35Days() {
        for (int days = 34; days <= 40; days++) {
            receive(NOW.minus(Duration.ofDays(days)));
        }
        receive(NOW);

        purge(tables);

        assertThat(jdbc.queryForList(
                        "select received_at from inbox_event where consumer = ? order by received_at",
                        Instant.class,
                        name))
                .hasSize(3)
                .allSatisfy(time -> assertThat(time).isAfterOrEqualTo(NOW.minus(Duration.ofDays(35))));
    }

    @Test
    void removesIdempotencyKeysAfterThreeDays() {
        for (int hours = 71; hours <= 76; hours++) {
            answer(NOW.minus(Duration.ofHours(hours)));
        }
        answer(NOW);

        purge(tables);

        assertThat(jdbc.queryForObject("select count(*) from idempotency_key where scope = ?", Integer.class, name))
                .isEqualTo(3);
    }

    @Test
    void removesDigestsOfErasedAccountsAfter120Days() {
        erase("young " + name, NOW.minus(Duration.ofDays(119)));
        erase("old " + name, NOW.minus(Duration.ofDays(121)));

        purge(tables);

        assertThat(jdbc.queryForList("select digest from erased_account where digest like ?", String.class, "%" + name))
                .containsExactly("young " + name);
    }

    @Test
    void removesTheOldestFirstAndNoMoreThanItsBatches() {
        for (int day = 0; day < 7; day++) {
            receive(LONG_AGO.plus(Duration.ofDays(day)));
        }

        assertThat(rows(RECEIVED).remove(NOW, 2, 2)).isEqualTo(4);

        assertThat(jdbc.queryForObject(
                        "select min(received_at) from inbox_event where consumer = ?", Instant.class, name))
                .isEqualTo(LONG_AGO.plus(Duration.ofDays(4)));
        assertThat(rows(RECEIVED).remove(NOW, 2, 9)).isEqualTo(3);
    }

    @Test
    void removesEachRowOnceWhenInstancesDoItAtOnce() throws Exception {
        for (int row = 0; row < 60; row++) {
            receive(LONG_AGO.plusSeconds(row / 3));
        }
        Callable<Integer> instance = () -> rows(RECEIVED).remove(NOW, 7, 100);
        var instances = Executors.newFixedThreadPool(2);
        try {
            int removed = 0;
            for (Future<Integer> count : instances.invokeAll(Collections.nCopies(2, instance))) {
                removed += count.get();
            }

            assertThat(removed).isEqualTo(60);
        } finally {
            instances.shutdownNow();
        }
    }

    @Test
    void goesOnWithTheOtherTablesWhenOneFails() {
        receive(LONG_AGO);

        purge(List.of(() -> Expiry.of("no_such_table", "id", "expires_at"), () -> RECEIVED));

        assertThat(jdbc.queryForObject("select count(*) from inbox_event where consumer = ?", Integer.class, name))
                .isZero();
        assertThat(meters.get("purge.failed")
                        .tag("table", "no_such_table")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("purge.removed")
                        .tag("table", "inbox_event")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private void purge(List<Expiring> expiring) {
        new Purge(
                        expiring.stream().map(table -> rows(table.expiry())).toList(),
                        new PurgeSettings(2),
                        meters,
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .run();
    }

    private ExpiredRows rows(Expiry expiry) {
        return new ExpiredRows(expiry, client, transactions);
    }

    private void receive(Instant time) {
        jdbc.update(
                "insert into inbox_event (consumer, event_id, received_at) values (?, ?, ?)",
                name,
                Ids.next(),
                time.atOffset(ZoneOffset.UTC));
    }

    private void answer(Instant time) {
        jdbc.update(
                "insert into idempotency_key (scope, key, fingerprint, result, created_at) values (?, ?, 'f', '', ?)",
                name,
                UUID.randomUUID().toString(),
                time.atOffset(ZoneOffset.UTC));
    }

    private void erase(String digest, Instant time) {
        jdbc.update(
                "insert into erased_account (digest, erased_at) values (?, ?)", digest, time.atOffset(ZoneOffset.UTC));
    }
}
