package io.fitconnect.integration.connector.strava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.connector.TrackerContract;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strava, and what the frame keeps for all. */
@RunningService
class StravaConnectorIntegrationTests extends TrackerContract {

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    StravaConnectorIntegrationTests() {
        super(STRAVA);
    }

    @Test
    void withdrawsWhatTheAthleteDeletedAtStrava() {
        String recording = remote.record(today);
        connect();
        Diary.awaitActivities(athlete, 1);
        await().atMost(SOON).until(() -> !items().isEmpty());
        remote.delete(recording);

        assertThat(STRAVA.post(port, STRAVA.deleted(remote, recording))).isEqualTo(200);

        KafkaEvents.await("integration.activity", athlete.toString(), "activity-withdrawn.v1");
        await().atMost(SOON).until(() -> items().isEmpty());
    }

    @Test
    void withdrawsWhenTheAthleteEndsTheConsentAtStrava() {
        remote.record(today);
        connect();
        Diary.awaitActivities(athlete, 1);

        assertThat(STRAVA.post(port, STRAVA.deauthorized(remote))).isEqualTo(200);

        KafkaEvents.await("integration.activity", athlete.toString(), "activity-withdrawn.v1");
        awaitStanding("/state", "not-connected");
    }

    @Test
    void fetchesAgainWhatWasWithdrawnWhenTheAthleteConnectsAgain() {
        remote.record(today);
        connect();
        Diary.awaitActivities(athlete, 1);
        app().delete(connection());
        KafkaEvents.await("integration.activity", athlete.toString(), "activity-withdrawn.v1");

        connect();

        assertThat(Diary.awaitActivities(athlete, 2)).hasSize(2);
    }

    @Test
    void bindsTheStateToTheAthleteAndTakesItOnce() {
        String state = begin(athlete);
        String body = answer(state, remote.consent(), STRAVA.scope());

        Answer stolen = put(UUID.randomUUID(), body);
        assertThat(stolen.status()).isEqualTo(409);
        assertThat(stolen.problem()).isEqualTo("tracker-consent-expired");
        assertThat(put(athlete, body).status()).isEqualTo(200);
        assertThat(put(athlete, body).status()).isEqualTo(409);
    }

    @Test
    void endsAConsentThatLeavesOutWhatIsNeeded() {
        Answer answer = put(athlete, answer(begin(athlete), remote.consent(), "read"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/missing/0").asString()).isEqualTo("activity:read_all");
        await().atMost(SOON).until(remote::isDeauthorized);
        assertThat(standing().path("state").asString()).isEqualTo("not-connected");
    }

    @Test
    void connectsAnAccountToOneAthleteOnly() {
        connect();

        UUID other = UUID.randomUUID();
        Answer answer = put(other, answer(begin(other), remote.consent(), STRAVA.scope()));

        assertThat(answer.problem()).isEqualTo("tracker-account-taken");
    }

    @Test
    void sealsTheTokens() {
        connect();

        assertThat(jdbc.queryForObject(
                        "select sealed_tokens from tracker_connection where athlete_id = ?", String.class, athlete))
                .startsWith("s1.");
    }

    @Test
    void erasesTheConnectionAndEndsTheConsent() {
        remote.record(today);
        connect();
        Diary.awaitActivities(athlete, 1);
        await().atMost(SOON).until(() -> !items().isEmpty());
        assertThat(ArchiveProbe.read(athlete, archives).get("trackers.json"))
                .singleElement()
                .satisfies(row -> assertThat(row.has("sealedTokens")).isFalse());

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        await().atMost(SOON).until(remote::isDeauthorized);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SqlSearch.of(database).find(athlete.toString()))
                        .filteredOn(place -> place.contains("tracker"))
                        .isEmpty());
    }

    @Test
    void subscribesToNoticesOnce() throws Exception {
        URI address = URI.create("http://localhost:" + port + "/webhooks/strava");

        trackers.require("strava").subscribe(address);
        trackers.require("strava").subscribe(address);

        assertThat(STRAVA.subscriptions()).containsExactly(address.toString());
    }
}
