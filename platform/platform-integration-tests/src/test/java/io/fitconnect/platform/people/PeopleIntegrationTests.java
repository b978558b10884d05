package io.fitconnect.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.account.AthleteRows;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@OnRealStores
@TestPropertySource(properties = "fitconnect.people.enabled=true")
class PeopleIntegrationTests {

    @Autowired
    People people;

    @Autowired
    AthleteRows rows;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    private final UUID mira = Ids.next();
    private final UUID anton = Ids.next();

    @Test
    void followsWhatIsAnnounced() {
        published.send(
                "profile.athlete",
                mira,
                "athlete-changed.v1",
                Map.of("athleteId", mira, "displayName", "Mira Koval", "version", 1));

        await().until(() -> people.name(mira).isPresent());
        assertThat(people.names(List.of(mira, anton, mira))).isEqualTo(Map.of(mira, "Mira Koval"));
        assertThat(people.names(List.of())).isEmpty();
        assertThat(people.name(anton)).isEmpty();
    }

    @Test
    void anOlderStateChangesNothing() {
        keep(mira, "Mira Koval", 2);
        keep(mira, "Mira Novak", 1);

        assertThat(people.name(mira)).contains("Mira Koval");
    }

    @Test
    void aHiddenAccountHasNoName() {
        keep(mira, "Mira Koval", 1);
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, true, ?)")
                .params(mira, Instant.parse("2026-06-01T12:00:00Z").atOffset(ZoneOffset.UTC))
                .update();

        assertThat(people.names(List.of(mira))).isEmpty();
        jdbc.sql("update hidden_account set hidden = false where account_id = ?")
                .param(mira)
                .update();
        assertThat(people.names(List.of(mira))).containsOnlyKeys(mira);
    }

    @Test
    void aViewerReadsTheNameOfAProfileThatIsShown() {
        keep(mira, "Mira Koval", 1);
        keep(anton, "Anton", 1);
        jdbc.sql(
                        "insert into athlete_visibility (athlete_id, settings, version) values (?, '{\"profile\":\"everyone\"}', 1)")
                .param(mira)
                .update();

        assertThat(people.namesShownTo(Ids.next(), List.of(mira, anton))).containsOnlyKeys(mira);
        assertThat(people.namesShownTo(anton, List.of(mira, anton))).containsOnlyKeys(mira, anton);
    }

    @Test
    void goWithTheAthlete() {
        keep(mira, "Mira Koval", 1);
        transactions.run(() -> rows.erase(mira));

        assertThat(people.name(mira)).isEmpty();
        assertThat(jdbc.sql("select count(*) from person where athlete_id = ?")
                        .param(mira)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void keep(UUID athlete, String name, long version) {
        transactions.run(() -> people.keep(athlete, name, version));
    }
}
