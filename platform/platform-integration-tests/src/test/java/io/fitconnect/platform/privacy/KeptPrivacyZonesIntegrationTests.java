package io.fitconnect.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealStores
class KeptPrivacyZonesIntegrationTests {

    private static final Position HOME = new Position(46.05, 14.5);
    private static final KeptCircle CIRCLE = new KeptCircle(46.05, 14.5, 500, "a secret of the zone");

    @Autowired
    KeptPrivacyZones zones;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    private final UUID athlete = Ids.next();

    @Test
    void followsWhatIsAnnounced() {
        assertThat(zones.get(athlete).isEmpty()).isTrue();
        publish(Map.of(
                "athleteId",
                athlete,
                "version",
                1,
                "weightKilograms",
                61.4,
                "privacyZones",
                List.of(Map.of("latitude", 46.05, "longitude", 14.5, "radiusMeters", 500))));
        await().until(() -> zones.get(athlete).hides(HOME));
        String secret = secret();
        assertThat(secret).as("of a circle that came without one").hasSizeGreaterThan(16);
        assertThat(secret()).isEqualTo(secret);

        publish(Map.of("athleteId", athlete, "version", 2));
        await().until(() -> zones.get(athlete).isEmpty());
    }

    @Test
    void anOlderStateChangesNothing() {
        transactions.run(() -> zones.keep(athlete, List.of(CIRCLE), 2));
        transactions.run(() -> zones.keep(athlete, List.of(), 1));

        assertThat(zones.get(athlete).hides(HOME)).isTrue();
        assertThat(secret()).isEqualTo("a secret of the zone");
    }

    @Test
    void goWithTheAthlete() {
        transactions.run(() -> zones.keep(athlete, List.of(CIRCLE), 2));
        transactions.run(() -> zones.erase(athlete, (store, id) -> {}));

        assertThat(zones.get(athlete).isEmpty()).isTrue();
    }

    @Test
    void saysNothingIntoALog() {
        assertThat(CIRCLE.toString()).doesNotContain("46", "secret of");
    }

    private void publish(Map<String, Object> state) {
        published.send("profile.private", athlete, "private-changed.v1", state);
    }

    private String secret() {
        return jdbc.sql("select zones -> 0 ->> 'cutSecret' from privacy_zone_state where athlete_id = ?")
                .param(athlete)
                .query(String.class)
                .single();
    }
}
