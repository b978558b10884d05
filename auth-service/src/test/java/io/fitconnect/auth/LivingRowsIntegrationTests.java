package io.fitconnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.backchannel.SessionClient;
import io.fitconnect.auth.backchannel.SessionClients;
import io.fitconnect.auth.device.DevicePoll;
import io.fitconnect.auth.device.DevicePolls;
import io.fitconnect.auth.replay.UsedStatements;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Purge;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The purge of all tables at once: none may lose a row that still counts. */
@AuthServiceTest
class LivingRowsIntegrationTests {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** How long a row counts after the moment in its column. */
    private static final Map<String, Duration> KEPT = new TreeMap<>(Map.of(
            "account_event.recorded_at", Duration.ofDays(365),
            "account_leaving.erase_at", Duration.ofDays(90),
            "browser_session.expires_at", Duration.ZERO,
            "device_poll.expires_at", Duration.ZERO,
            "mailed_proof.expires_at", Duration.ZERO,
            "remembered_device.expires_at", Duration.ZERO,
            "revocation.recorded_at", Duration.ofMinutes(70),
            "session_client.expires_at", Duration.ZERO,
            "sign_in_attempt.last_attempt_at", Duration.ofDays(1),
            "used_statement.expires_at", Duration.ZERO));

    private final House house;
    private final JdbcClient jdbc;
    private final Purge purge;
    private final List<Expiring> expiring;
    private final SessionClients sessionClients;
    private final DevicePolls polls;
    private final UsedStatements statements;
    private final Transactions transactions;
    private final Clock clock;
    private final Visitor anna = Visitor.unknown();

    LivingRowsIntegrationTests(
            House house,
            JdbcClient jdbc,
            Purge purge,
            List<Expiring> expiring,
            SessionClients sessionClients,
            DevicePolls polls,
            UsedStatements statements,
            Transactions transactions,
            Clock clock) {
        this.house = house;
        this.jdbc = jdbc;
        this.purge = purge;
        this.expiring = expiring;
        this.sessionClients = sessionClients;
        this.polls = polls;
        this.statements = statements;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    void surviveEveryPurgeUntilTheirTimeIsOver() {
        addOneOfEach();
        Instant now = clock.instant();
        Map<String, Integer> before = countLiving(now);
        assertThat(before.values()).doesNotContain(0);

        purge.run();

        assertThat(countLiving(now)).isEqualTo(before);
    }

    @Test
    void areOfTablesThatThePurgeKnows() {
        assertThat(expiring.stream().map(Expiring::expiry).map(expiry -> expiry.table() + "." + expiry.column()))
                .containsAll(KEPT.keySet());
    }

    private void addOneOfEach() {
        Browser browser = house.browserOf(anna);
        anna.signIn(house.browser(), "wrong");
        App.web("openid").signIn(browser, house.wire());
        browser.submit(browser.open("/logout"), Map.of());
        Browser forgetful = house.browser();
        forgetful.submit(forgetful.open("/recover"), Map.of("email", anna.email()));
        Visitor boris = Visitor.unknown();
        Browser leaving = house.browserOf(boris);
        leaving.submit(leaving.open("/account/data/delete"), Map.of("understood", "true"));
        house.browserOf(Visitor.unknown());
        jdbc.sql("update account_event set recorded_at = ? where kind = 'registered' and account_id ="
                        + " (select id from account where email = ?)")
                .params(ago(Duration.ofDays(300)), anna.email())
                .update();
        jdbc.sql("insert into account_leaving (id, asked_at, erase_at, erasure_id) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), ago(Duration.ofDays(60)), ago(Duration.ofDays(46)), UUID.randomUUID())
                .update();
        Instant soon = clock.instant().plus(HALF_AN_HOUR);
        transactions.run(() -> {
            sessionClients.add(new SessionClient(UUID.randomUUID().toString(), "none", AccountId.next()), soon);
            polls.save(UUID.randomUUID().toString(), new DevicePoll(clock.instant(), Duration.ofSeconds(5)), soon);
        });
        statements.use("client", UUID.randomUUID().toString(), soon);
    }

    private OffsetDateTime ago(Duration time) {
        return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    }

    private Map<String, Integer> countLiving(Instant now) {
        Map<String, Integer> living = new TreeMap<>();
        KEPT.forEach((column, kept) -> {
            String[] parts = column.split("\\.", 2);
            living.put(
                    column,
                    jdbc.sql("select count(*) from " + parts[0] + " where " + parts[1] + " > ?")
                            .param(now.plusSeconds(60).minus(kept).atOffset(ZoneOffset.UTC))
                            .query(Integer.class)
                            .single());
        });
        return living;
    }
}
