package io.fitconnect.training.grouptraining.checkin;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Two who gather for a run that begins in ten minutes. */
@RunningTrainingService
class CheckInIntegrationTests {

    private static final String WRONG = "urn:fitconnect:problem:check-in-code-wrong";
    private static final String EXPIRED = "urn:fitconnect:problem:check-in-code-expired";
    private static final String CLOSED = "urn:fitconnect:problem:check-in-closed";
    private static final String NOT_GOING = "urn:fitconnect:problem:check-in-without-place";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private GroupTrainingClient anna;
    private GroupTrainingClient boris;
    private String run;
    private Instant now;

    @BeforeEach
    void gather() {
        anna = GroupTrainingClient.ofNewAthlete(port);
        boris = GroupTrainingClient.ofNewAthlete(port);
        now = Instant.now();
        run = anna.schedule(run(now.plusSeconds(600), null));
        boris.join(run);
    }

    @Test
    void provesThatBothCameByOneReading() {
        checkIn(boris, phoneOf(anna).scanned(now)).expectStatus().isNoContent();

        JsonNode joint = joint();
        assertThat(joint.get("came").asInt()).isEqualTo(2);
        assertThat(joint.get("people")
                        .valueStream()
                        .map(person -> person.get("checkedIn").asBoolean()))
                .containsExactly(true, true);
        assertThat(joint.get("people")
                        .valueStream()
                        .map(person -> person.get("confirmed").asBoolean()))
                .containsExactly(false, false);
    }

    @Test
    void countsEachOnceHoweverOftenTheyReadEachOther() {
        String reading = CheckInPhone.reading(phoneOf(anna).scanned(now), now);
        String id = UUID.randomUUID().toString();

        for (int upload = 0; upload < 3; upload++) {
            assertThat(status(upload(boris, id, reading))).isEqualTo(204);
        }
        checkIn(anna, phoneOf(boris).typed(now)).expectStatus().isNoContent();

        assertThat(joint().get("came").asInt()).isEqualTo(2);
        assertThat(joint().get("people")).hasSize(2);
    }

    @Test
    void readsATypedCode() {
        checkIn(boris, phoneOf(anna).typed(now)).expectStatus().isNoContent();

        assertThat(joint().get("came").asInt()).isEqualTo(2);
    }

    @Test
    void takesThePlaceOfAnOrganisersWordAndOutlastsIt() {
        confirm(HttpMethod.PUT);
        checkIn(anna, phoneOf(boris).scanned(now)).expectStatus().isNoContent();
        confirm(HttpMethod.PUT);
        confirm(HttpMethod.DELETE);

        assertThat(joint().get("came").asInt()).isEqualTo(2);
    }

    @Test
    void refusesWhatProvesNothing() {
        CheckInPhone phone = phoneOf(anna);
        Instant early = now.minus(Duration.ofMinutes(3));
        String elsewhere = anna.schedule(run(now.plusSeconds(600), null));
        String scanned = phone.scanned(now);
        String edited = scanned.substring(0, scanned.length() - 1) + (scanned.endsWith("7") ? "8" : "7");

        assertRefused(phone.scanned(early), now, EXPIRED);
        assertRefused(phone.typed(early), now, EXPIRED);
        assertRefused(edited, now, WRONG);
        assertRefused(CheckInPhone.of(anna, elsewhere).scanned(now), now, WRONG);
        assertRefused(phoneOf(boris).scanned(now), now, WRONG);
        assertRefused(scanned, now.minus(Duration.ofHours(2)), CLOSED);
        assertRefused(scanned, now.plus(Duration.ofMinutes(10)), CLOSED);
        assertThat(joint().get("came").asInt()).isZero();
    }

    @Test
    void refusesWhatIsNoCodeWithTheMember() {
        JsonNode problem = read(checkIn(boris, "hello").expectStatus().isBadRequest());

        assertThat(problem.at("/errors/0/member").asString()).isEqualTo("code");
    }

    @Test
    void refusesThoseWithoutAPlace() {
        String code = phoneOf(boris).scanned(now);
        String own = phoneOf(anna).scanned(now);
        boris.leave(run);

        assertThat(problem(checkIn(anna, code))).isEqualTo(NOT_GOING);
        assertRefused(own, now, NOT_GOING);
        assertThat(status(boris.get("/" + run + "/check-in-key"))).isEqualTo(404);
    }

    @Test
    void givesAKeyToThoseWhoGoAndNobodyElse() {
        GroupTrainingClient outsider = GroupTrainingClient.ofNewAthlete(port);
        String full = anna.schedule(run(inDays(2), 1));
        assertThat(boris.join(full)).isEqualTo("waiting");

        assertThat(status(outsider.get("/" + run + "/check-in-key"))).isEqualTo(404);
        assertThat(status(boris.get("/" + full + "/check-in-key"))).isEqualTo(404);

        ResponseSpec answer =
                anna.get("/" + run + "/check-in-key").expectStatus().isOk();
        answer.expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
        JsonNode key = read(answer);
        assertThat(key.get("athleteId").asString()).isEqualTo(anna.athlete().toString());
        assertThat(Instant.parse(key.get("opensAt").asString()))
                .isBetween(now.minus(Duration.ofMinutes(111)), now.minus(Duration.ofMinutes(109)));
        assertThat(read(boris.get("/" + run + "/check-in-key")).get("key")).isNotEqualTo(key.get("key"));
        assertThat(SqlSearch.of(database).find(key.get("key").asString()))
                .as("keys at rest")
                .isEmpty();
    }

    @Test
    void leavesWithItsAthlete() {
        checkIn(boris, phoneOf(anna).scanned(now)).expectStatus().isNoContent();
        UUID athlete = boris.athlete();
        assertThat(ArchiveProbe.read(athlete, archives))
                .hasEntrySatisfying(
                        "group-training-attendance.json",
                        part -> assertThat(part.toString()).contains("check-in"));

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(SqlSearch.of(database).find(athlete.toString())).isEmpty();
        assertThat(joint().get("came").asInt()).as("the other one").isEqualTo(1);
    }

    private CheckInPhone phoneOf(GroupTrainingClient athlete) {
        return CheckInPhone.of(athlete, run);
    }

    private JsonNode joint() {
        return read(anna.get("/" + run + "/joint").expectStatus().isOk());
    }

    private ResponseSpec checkIn(GroupTrainingClient reader, String code) {
        return upload(reader, UUID.randomUUID().toString(), CheckInPhone.reading(code, now));
    }

    private ResponseSpec upload(GroupTrainingClient reader, String id, String reading) {
        return reader.http()
                .put()
                .uri(PATH + "/" + run + "/check-ins/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(reading)
                .exchange();
    }

    private void confirm(HttpMethod method) {
        assertThat(status(anna.send(method, PATH + "/" + run + "/attendance/" + boris.athlete(), null)))
                .isEqualTo(204);
    }

    private void assertRefused(String code, Instant readAt, String type) {
        assertThat(problem(upload(boris, UUID.randomUUID().toString(), CheckInPhone.reading(code, readAt))))
                .isEqualTo(type);
    }

    private static String problem(ResponseSpec answer) {
        return read(answer.expectStatus().isEqualTo(409)).get("type").asString();
    }
}
