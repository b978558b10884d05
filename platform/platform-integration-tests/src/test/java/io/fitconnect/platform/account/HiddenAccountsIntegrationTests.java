package io.fitconnect.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealStores
class HiddenAccountsIntegrationTests {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00.000001Z");

    @Autowired
    HiddenAccounts accounts;

    @Autowired
    Visibilities visibilities;

    @Autowired
    AthleteRows rows;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    private final UUID owner = Ids.next();
    private final UUID viewer = Ids.next();

    @Test
    void hidesAndShowsWithinASecondOfTheNews() {
        published.send("auth.account", owner, "account-hidden.v1", Map.of("accountId", owner, "hiddenAt", NOON));
        await().atMost(Duration.ofSeconds(10)).until(() -> accounts.contains(owner));
        assertThat(accounts.contains(viewer)).isFalse();

        published.send(
                "auth.account", owner, "account-shown.v1", Map.of("accountId", owner, "shownAt", NOON.plusMillis(1)));
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> !accounts.contains(owner));
    }

    @Test
    void learnsFromTheSnapshotWhatHappenedBeforeItsTime() {
        published.send(
                "auth.account.snapshot", owner, "account-hidden.v1", Map.of("accountId", owner, "hiddenAt", NOON));

        await().atMost(Duration.ofSeconds(10)).until(() -> accounts.contains(owner));
    }

    @Test
    void letsNoLateEventWin() {
        keep(false, NOON.plusSeconds(2));

        keep(true, NOON.plusSeconds(1));
        assertThat(accounts.contains(owner)).isFalse();

        keep(true, NOON.plusSeconds(3));
        keep(false, NOON.plusSeconds(2));
        assertThat(accounts.contains(owner)).isTrue();
    }

    @Test
    void isAbsentForAllButTheOwner() {
        jdbc.sql("insert into sample_note (athlete_id, id, text) values (?, ?, 'everyone')")
                .params(owner, Ids.next())
                .update();
        jdbc.sql("insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                        + " values (?, ?, true, true, true, false, 1)")
                .params(owner, viewer)
                .update();
        assertThat(seenBy(viewer)).isEqualTo(1);

        keep(true, NOON);

        assertThat(seenBy(viewer)).isZero();
        assertThat(seenBy(owner)).isEqualTo(1);
        for (Visibility visibility : Visibility.values()) {
            assertThat(visibilities.maySee(owner, viewer, visibility))
                    .as(visibility.wireName())
                    .isFalse();
            assertThat(visibilities.maySee(owner, owner, visibility))
                    .as(visibility.wireName())
                    .isTrue();
        }
        assertThat(visibilities.isCoach(owner, viewer)).as("its coach").isFalse();
        assertThat(notesShown()).as("a query without a viewer").isZero();

        keep(false, NOON.plusSeconds(1));

        assertThat(seenBy(viewer)).isEqualTo(1);
        assertThat(visibilities.isCoach(owner, viewer)).isTrue();
        assertThat(notesShown()).isEqualTo(1);
    }

    @Test
    void forgetsAnErasedAccount() {
        keep(true, NOON);

        transactions.run(() -> rows.erase(owner));

        assertThat(accounts.contains(owner)).isFalse();
    }

    private void keep(boolean hidden, Instant at) {
        transactions.run(() -> accounts.keep(owner, hidden, at));
    }

    private int seenBy(UUID reader) {
        return jdbc.sql("select count(*) from sample_note n where n.athlete_id = :owner and "
                        + Visibilities.condition("n.athlete_id", "n.text"))
                .param("owner", owner)
                .param("viewer", reader)
                .query(Integer.class)
                .single();
    }

    private int notesShown() {
        return jdbc.sql("select count(*) from sample_note n where n.athlete_id = :owner and "
                        + HiddenAccounts.shown("n.athlete_id"))
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }
}
