package io.fitconnect.integration.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.connector.VendorStandIn.Signed;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What every tracker keeps, whatever its protocol; one more is a stand-in and a subclass. */
public abstract class TrackerContract extends StandIns {

    protected static final Duration SOON = Duration.ofSeconds(40);

    private static final String CONNECTIONS = "/api/v1/tracker-connections";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    protected final UUID athlete = UUID.randomUUID();
    protected final RemoteAthlete remote;
    protected final Instant today =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7_200);

    private final VendorStandIn vendor;

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected Trackers trackers;

    protected TrackerContract(VendorStandIn vendor) {
        this.vendor = vendor;
        this.remote = vendor.newAthlete();
    }

    @AfterEach
    void serveAgain() {
        vendor.comeUp();
        vendor.refuse(0, null);
        app().delete(connection());
    }

    @Test
    void fetchesTheHistoryPageByPage() {
        List<String> recorded = IntStream.range(0, 5)
                .mapToObj(nth -> remote.record(today.minus(Duration.ofDays(nth * 5L))))
                .toList();

        connect();

        List<Event> activities = Diary.awaitActivities(athlete, 5);
        assertThat(activities).extracting(TrackerContract::externalIdOf).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(activities).allSatisfy(event -> {
            assertThat(event.data().at("/source/kind").asString()).isEqualTo("vendor");
            assertThat(event.data().at("/source/clientId").asString()).isEqualTo(vendor.tracker());
            assertThat(event.data().at("/source/policy").isMissingNode()).isTrue();
            assertThat(event.data().path("sport").asString()).isEqualTo("running");
        });
        awaitStanding("/history", "done");
        assertThat(standing().path("state").asString()).isEqualTo("connected");
        assertThat(standing().at("/words/0").asString()).startsWith("Connected.");
    }

    @Test
    void fetchesWhatANoticeTellsOf() {
        connect();
        String recording = remote.recordUnlisted(today);

        assertThat(tell(recording)).isEqualTo(200);

        assertThat(externalIdOf(Diary.awaitActivities(athlete, 1).get(0))).isEqualTo(recording);
    }

    @Test
    void findsByTheNextPollWhatNoNoticeToldOf() {
        connect();
        await().atMost(SOON).until(() -> standing().path("lastExchangeAt").isString());

        String recording = remote.record(today);

        assertThat(externalIdOf(Diary.awaitActivities(athlete, 1).get(0))).isEqualTo(recording);
    }

    @Test
    void rejectsForgedNotices() {
        connect();
        Signed notice = vendor.notice(remote, remote.recordUnlisted(today));

        assertThat(vendor.forgeries(notice))
                .isNotEmpty()
                .allSatisfy(forged -> assertThat(vendor.post(port, forged)).isEqualTo(403));
        assertThat(fetches()).isZero();
    }

    @Test
    void takesAReplayedNoticeOnce() {
        connect();
        Signed notice = vendor.notice(remote, remote.recordUnlisted(today));
        assertThat(vendor.post(port, notice)).isEqualTo(200);
        await().atMost(SOON).until(() -> !items().isEmpty());
        jdbc.update(
                "delete from tracker_item where athlete_id = ?", athlete); // else it is known, and read no more anyway

        assertThat(vendor.post(port, notice)).isEqualTo(200);

        awaitExchangeAfter(Instant.now());
        assertThat(fetches()).isZero();
        assertThat(items()).isEmpty();
        assertThat(remote.reads()).isOne();
    }

    @Test
    void waitsAsLongAsTheTrackerAsks() {
        connect();
        awaitStanding("/history", "done");
        String recording = remote.recordUnlisted(today);
        vendor.refuse(1, "3");

        tell(recording);

        assertThat(externalIdOf(Diary.awaitActivities(athlete, 1).get(0))).isEqualTo(recording);
        assertThat(longestPause()).isGreaterThan(Duration.ofMillis(2_900));
    }

    @Test
    void backsOffWhenTheTrackerDoesNotSayHowLong() {
        connect();
        awaitStanding("/history", "done");
        String recording = remote.recordUnlisted(today);
        vendor.refuse(3, null);

        tell(recording);

        assertThat(externalIdOf(Diary.awaitActivities(athlete, 1).get(0))).isEqualTo(recording);
        assertThat(vendor.isRefusing()).isFalse();
    }

    @Test
    void refreshesAnExpiredTokenOnceForAll() {
        assumeTrue(coverage().refreshes(), "tokens that hold until they are revoked");
        connect();
        awaitStanding("/history", "done");
        List<String> recorded = Stream.of(1, 5, 9)
                .map(hours -> remote.recordUnlisted(today.minus(Duration.ofHours(hours))))
                .toList();
        remote.expireAccess();

        recorded.forEach(this::tell);

        assertThat(Diary.awaitActivities(athlete, 3)).hasSize(3);
        assertThat(remote.refreshes()).isOne();
    }

    @Test
    void saysThatTheConsentEndedAndGoesOnAfterTheNextOne() {
        connect();
        awaitStanding("/history", "done");

        remote.revoke();

        awaitStanding("/state", "expired");
        assertThat(standing().at("/words/0").asString()).contains("Connect again");
        String missed = remote.record(today);
        connect();
        assertThat(externalIdOf(Diary.awaitActivities(athlete, 1).get(0))).isEqualTo(missed);
        assertThat(standing().path("state").asString()).isEqualTo("connected");
    }

    @Test
    void waitsForATrackerThatIsAway() {
        connect();
        awaitStanding("/history", "done");
        String recording = remote.record(today);
        vendor.goDown();

        await().atMost(SOON).until(() -> standing().at("/words/0").asString().contains("did not answer"));
        assertThat(standing().path("state").asString()).isEqualTo("connected");
        vendor.comeUp();

        assertThat(externalIdOf(Diary.awaitActivities(athlete, 1).get(0))).isEqualTo(recording);
    }

    @Test
    void skipsWhatTheTrackerHasNoMore() {
        connect();
        String recording = remote.recordUnlisted(today);
        remote.delete(recording);

        tell(recording);

        await().atMost(SOON).until(() -> items().contains(recording));
        assertThat(standing().path("state").asString()).isEqualTo("connected");
    }

    @Test
    void endsTheConsentAndWithdrawsWhatMayNotStay() {
        remote.record(today);
        connect();
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        Diary.record(activity);

        assertThat(app().delete(connection()).status()).isEqualTo(204);

        Event withdrawn = KafkaEvents.await("integration.activity", athlete.toString(), "activity-withdrawn.v1");
        assertThat(withdrawn.data().path("activityId").asString())
                .isEqualTo(activity.data().path("activityId").asString());
        await().atMost(SOON).until(remote::isDeauthorized);
        assertThat(standing().path("state").asString()).isEqualTo("not-connected");
        assertThat(items()).isEmpty();
        assertThat(app().delete(connection()).status()).isEqualTo(204);
    }

    @Test
    void answersServiceUnavailableWhileTheTrackerIsAway() {
        String state = begin(athlete);
        vendor.goDown();

        Answer answer = put(athlete, answer(state, remote.consent(), vendor.scope()));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    /** A tracker that was away or refused in the test before is left alone for a moment. */
    protected final void connect() {
        Answer answer = await().atMost(SOON)
                .until(
                        () -> put(athlete, answer(begin(athlete), remote.consent(), vendor.scope())),
                        each -> each.status() != 503);
        assertThat(answer.status()).as(answer::problem).isEqualTo(200);
    }

    /** Begins to connect; returns the state that the tracker's page would lead back with. */
    protected final String begin(UUID who) {
        Answer answer = ImportsClient.app(port, who).post(connection() + "/consent", "");
        assertThat(answer.status()).isEqualTo(200);
        String page = answer.json().path("address").asString();
        assertThat(page)
                .startsWith(vendor.address())
                .contains("client_id=" + vendor.settings().get("client-id"));
        String state = page.substring(page.indexOf("state=") + "state=".length());
        return URLDecoder.decode(state, StandardCharsets.UTF_8);
    }

    protected static String answer(String state, String code, @Nullable String scope) {
        String told = scope == null ? "" : ",\"scope\":\"" + scope + "\"";
        return "{\"state\":\"%s\",\"code\":\"%s\"%s}".formatted(state, code, told);
    }

    protected final Answer put(UUID who, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + connection()))
                .header("Authorization", TestTokens.athlete(who).bearer())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected final int tell(String recording) {
        return vendor.post(port, vendor.notice(remote, recording));
    }

    protected final ImportsClient app() {
        return ImportsClient.app(port, athlete);
    }

    protected final String connection() {
        return CONNECTIONS + "/" + vendor.tracker();
    }

    protected final JsonNode standing() {
        return app().get(CONNECTIONS)
                .json()
                .path("connections")
                .valueStream()
                .filter(each -> each.path("tracker").asString().equals(vendor.tracker()))
                .findFirst()
                .orElseThrow();
    }

    protected final void awaitStanding(String member, String value) {
        await().atMost(SOON).until(() -> standing().at(member).asString(""), value::equals);
    }

    protected final void awaitExchangeAfter(Instant moment) {
        await().atMost(SOON)
                .until(() -> Instant.parse(standing().path("lastExchangeAt").asString())
                        .isAfter(moment));
    }

    protected final List<String> items() {
        return jdbc.queryForList("select external_id from tracker_item where athlete_id = ?", String.class, athlete);
    }

    protected static String externalIdOf(Event activity) {
        return activity.data().at("/source/externalId").asString();
    }

    private int fetches() {
        return jdbc.queryForList(
                        "select id from due_work where queue = 'tracker-fetches' and id like ?",
                        String.class,
                        athlete + "%")
                .size();
    }

    private TrackerCoverage coverage() {
        return trackers.require(vendor.tracker()).coverage();
    }

    private Duration longestPause() {
        List<Instant> calls = vendor.apiCalls();
        return IntStream.range(1, calls.size())
                .mapToObj(i -> Duration.between(calls.get(i - 1), calls.get(i)))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
