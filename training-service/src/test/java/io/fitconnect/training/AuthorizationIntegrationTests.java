package io.fitconnect.training;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Who may do what to the diary of athlete A. */
@RunningTrainingService
class AuthorizationIntegrationTests {

    private static final String RUN = """
            {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600}""";

    private static final String PLAN = "/api/v1/plan-entries";
    private static final String PLANNED_RUN = "{\"day\": \"2026-11-19\", \"sport\": \"running\"}";
    private static final String EXERCISE = "{\"name\": \"Sandbag carry\"}";

    @LocalServerPort
    private int port;

    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private String trainingOfA = "";

    @BeforeEach
    void enterATrainingOfA() {
        trainingOfA = enter("A");
    }

    private String enter(String who) {
        return String.valueOf(as(who).post()
                .uri(DiaryClient.PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .body(RUN)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    @ParameterizedTest(name = "{0} may {1} {2}: {3}")
    @CsvSource({
        "A,               POST,   diary,    201",
        "A,               GET,    diary,    200",
        "A,               GET,    training, 200",
        "A,               PATCH,  training, 200",
        "A,               DELETE, training, 204",
        "A,               GET,    sports,   200",
        "A who may write, GET,    sports,   200",
        "a vendor,        GET,    sports,   200",
        "A without scope, GET,    sports,   403",
        "nobody,          GET,    sports,   401",
        "A,               GET,    sum,      200",
        "A,               GET,    calendar, 200",
        "A,               GET,    sums,     200",
        "A who may read,  GET,    sum,      200",
        "A who may read,  GET,    calendar, 200",
        "A who may read,  GET,    sums,     200",
        "A who may write, GET,    sum,      403",
        "A who may write, GET,    calendar, 403",
        "A who may write, GET,    sums,     403",
        "a vendor,        GET,    calendar, 200",
        "a writing vendor, GET,    sums,     403",
        "A without scope, GET,    sum,      403",
        "A without scope, GET,    calendar, 403",
        "A without scope, GET,    sums,     403",
        "an application,  GET,    sums,     403",
        "a service,       GET,    calendar, 403",
        "nobody,          GET,    sum,      401",
        "nobody,          GET,    calendar, 401",
        "nobody,          GET,    sums,     401",
        "A,               POST,   bulk,     200",
        "A,               POST,   copies,   201",
        "A who may write, POST,   bulk,     200",
        "A who may read,  POST,   bulk,     403",
        "A who may read,  POST,   copies,   403",
        "B,               POST,   copies,   404",
        "a vendor,        POST,   copies,   403",
        "a writing vendor, POST,   copies,   404",
        "A without scope, POST,   bulk,     403",
        "an application,  POST,   bulk,     403",
        "a service,       POST,   bulk,     403",
        "nobody,          POST,   bulk,     401",
        "nobody,          POST,   copies,   401",
        "A,               POST,   trashed,  200",
        "A,               DELETE, for good, 204",
        "A who may write, POST,   trashed,  204",
        "A who may write, DELETE, for good, 204",
        "A who may read,  POST,   trashed,  403",
        "A who may read,  DELETE, for good, 403",
        "B,               POST,   trashed,  404",
        "B,               DELETE, for good, 404",
        "a vendor,        POST,   trashed,  403",
        "a vendor,        DELETE, for good, 403",
        "a writing vendor, POST,   trashed,  404",
        "a writing vendor, DELETE, for good, 404",
        "A without scope, POST,   trashed,  403",
        "an application,  POST,   trashed,  403",
        "a service,       POST,   trashed,  403",
        "nobody,          POST,   trashed,  401",
        "nobody,          DELETE, for good, 401",
        "B,               GET,    training, 404",
        "B,               PATCH,  training, 404",
        "B,               DELETE, training, 404",
        "A who may read,  GET,    diary,    200",
        "A who may read,  GET,    training, 200",
        "A who may read,  POST,   diary,    403",
        "A who may read,  PATCH,  training, 403",
        "A who may read,  DELETE, training, 403",
        "A who may write, GET,    diary,    403",
        "A who may write, GET,    training, 403",
        "A who may write, POST,   diary,    201",
        "A who may write, PATCH,  training, 204",
        "A who may write, DELETE, training, 204",
        "a vendor,        GET,    diary,    200",
        "a vendor,        GET,    training, 200",
        "a vendor,        POST,   diary,    201",
        "a vendor,        PATCH,  training, 403",
        "a vendor,        DELETE, training, 403",
        "a vendor,        PATCH,  pushed,   200",
        "a vendor,        DELETE, pushed,   204",
        "a writing vendor, GET,    diary,    403",
        "a writing vendor, GET,    training, 403",
        "a writing vendor, GET,    pushed,   403",
        "a writing vendor, POST,   diary,    201",
        "a writing vendor, PATCH,  training, 404",
        "a writing vendor, DELETE, training, 404",
        "a writing vendor, PATCH,  pushed,   204",
        "a writing vendor, DELETE, pushed,   204",
        "another vendor,  PATCH,  pushed,   404",
        "another vendor,  DELETE, pushed,   404",
        "a vendor of an administrator, GET,    diary,    403",
        "a vendor of an administrator, PATCH,  training, 404",
        "a vendor of an administrator, DELETE, training, 404",
        "A without scope, GET,    diary,    403",
        "A without scope, POST,   diary,    403",
        "A without scope, GET,    training, 403",
        "A without scope, PATCH,  training, 403",
        "A without scope, DELETE, training, 403",
        "an application,  GET,    diary,    403",
        "an application,  POST,   diary,    403",
        "an application,  PATCH,  training, 403",
        "an application,  DELETE, training, 403",
        "a service,       GET,    diary,    403",
        "a service,       POST,   diary,    403",
        "a service,       PATCH,  training, 403",
        "a service,       DELETE, training, 403",
        "A,               GET,    sets,     200",
        "A,               PUT,    sets,     200",
        "B,               GET,    sets,     404",
        "B,               PUT,    sets,     404",
        "A who may read,  GET,    sets,     200",
        "A who may read,  PUT,    sets,     403",
        "A who may write, GET,    sets,     403",
        "A who may write, PUT,    sets,     204",
        "a vendor,        PUT,    sets,     403",
        "a writing vendor, PUT,    sets,     404",
        "A without scope, GET,    sets,     403",
        "A without scope, PUT,    sets,     403",
        "an application,  GET,    sets,     403",
        "a service,       PUT,    sets,     403",
        "nobody,          GET,    sets,     401",
        "nobody,          PUT,    sets,     401",
        "A,               GET,    plan,     200",
        "A,               POST,   plan,     201",
        "A,               GET,    entry,    200",
        "A,               PATCH,  entry,    200",
        "A,               DELETE, entry,    204",
        "A,               PUT,    fulfilment, 200",
        "A,               DELETE, fulfilment, 200",
        "B,               GET,    entry,    404",
        "B,               PATCH,  entry,    404",
        "B,               DELETE, entry,    404",
        "B,               PUT,    fulfilment, 404",
        "B,               DELETE, fulfilment, 404",
        "A who may read,  GET,    plan,     200",
        "A who may read,  POST,   plan,     403",
        "A who may read,  PATCH,  entry,    403",
        "A who may read,  DELETE, entry,    403",
        "A who may read,  PUT,    fulfilment, 403",
        "A who may read,  DELETE, fulfilment, 403",
        "A who may write, GET,    plan,     403",
        "A who may write, GET,    entry,    403",
        "A without scope, GET,    plan,     403",
        "A without scope, POST,   plan,     403",
        "an application,  GET,    plan,     403",
        "an application,  POST,   plan,     403",
        "a service,       DELETE, entry,    403",
        "nobody,          GET,    plan,     401",
        "nobody,          POST,   plan,     401",
        "nobody,          GET,    entry,    401",
        "nobody,          PATCH,  entry,    401",
        "nobody,          DELETE, entry,    401",
        "nobody,          PUT,    fulfilment, 401",
        "nobody,          DELETE, fulfilment, 401",
        "A,               GET,    exercises, 200",
        "A,               POST,   exercises, 201",
        "A,               PUT,    exercise, 200",
        "A,               DELETE, exercise, 204",
        "A,               GET,    history,  200",
        "B,               PUT,    exercise, 404",
        "B,               DELETE, exercise, 404",
        "B,               GET,    history,  404",
        "A who may read,  POST,   exercises, 403",
        "A who may read,  PUT,    exercise, 403",
        "A who may read,  DELETE, exercise, 403",
        "A who may write, GET,    exercises, 403",
        "A who may write, GET,    history,  403",
        "A without scope, GET,    exercises, 403",
        "A without scope, POST,   exercises, 403",
        "an application,  GET,    exercises, 403",
        "an application,  POST,   exercises, 403",
        "a service,       DELETE, exercise, 403",
        "nobody,          GET,    exercises, 401",
        "nobody,          POST,   exercises, 401",
        "nobody,          PUT,    exercise, 401",
        "nobody,          DELETE, exercise, 401",
        "nobody,          GET,    history,  401",
        "nobody,          GET,    diary,    401",
        "nobody,          POST,   diary,    401",
        "nobody,          GET,    training, 401",
        "nobody,          PATCH,  training, 401",
        "nobody,          DELETE, training, 401",
    })
    void opensTheDiaryToItsAthleteOnly(String who, String method, String what, int status) {
        String path = switch (what) {
            case "diary" -> DiaryClient.PATH;
            case "sports" -> "/api/v1/sports";
            case "bulk" -> DiaryClient.PATH + "/bulk";
            case "copies" -> trainingOfA + "/copies";
            case "sum" -> DiaryClient.PATH + "/sum?text=hill";
            case "calendar" -> "/api/v1/calendar?from=2026-11-01&to=2026-11-30";
            case "sums" -> "/api/v1/calendar/sums?period=week&from=2026-11-01&to=2026-11-30";
            case "trashed" -> trash() + "/restoration";
            case "for good" -> trainingOfA + "?forGood=true";
            case "pushed" -> enter("a writing vendor");
            case "sets" -> trainingOfA + "/sets";
            case "plan" -> PLAN + (method.equals("GET") ? "?from=2026-11-20&to=2026-11-20" : "");
            case "entry" -> post(PLAN, PLANNED_RUN);
            case "fulfilment" -> post(PLAN, PLANNED_RUN) + "/fulfilment";
            case "exercises" -> "/api/v1/exercises";
            case "exercise" -> nameAnExercise();
            case "history" -> nameAnExercise() + "/history";
            default -> trainingOfA;
        };
        var request = as(who).method(HttpMethod.valueOf(method)).uri(path).header(HttpHeaders.IF_MATCH, "\"v0\"");
        if (method.equals("POST") || method.equals("PATCH") || method.equals("PUT")) {
            request.contentType(MediaType.APPLICATION_JSON).body(bodyOf(method, what));
        }

        request.exchange().expectStatus().isEqualTo(status);
    }

    private String nameAnExercise() {
        return post("/api/v1/exercises", EXERCISE);
    }

    private String post(String path, String body) {
        return String.valueOf(as("A").post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private String bodyOf(String method, String what) {
        return switch (what) {
            case "plan" -> PLANNED_RUN;
            case "fulfilment" ->
                "{\"trainingId\": \"%s\"}".formatted(trainingOfA.substring(DiaryClient.PATH.length() + 1));
            case "entry" -> "{\"title\": \"Hills\"}";
            case "bulk" -> """
                    {"action": "trash", "ids": ["019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b"]}""";
            case "copies" -> "{}";
            case "sets" -> "{\"sets\": []}";
            case "exercises", "exercise" -> EXERCISE;
            default -> method.equals("POST") ? RUN : "{\"indoor\": true}";
        };
    }

    private String trash() {
        as("A").delete().uri(trainingOfA).exchange().expectStatus().isNoContent();
        return trainingOfA;
    }

    @Test
    void showsAWriterThatMayNotReadNothingOfItsOwnTraining() {
        String pushed = enter("a writing vendor");
        as("A").patch()
                .uri(pushed)
                .header(HttpHeaders.IF_MATCH, "\"v0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"notes\": \"To the doctor\"}")
                .exchange()
                .expectStatus()
                .isOk();

        as("a writing vendor")
                .patch()
                .uri(pushed)
                .header(HttpHeaders.IF_MATCH, "\"v1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"v1\"")
                .expectBody()
                .isEmpty();
    }

    @Test
    void listsNothingOfAnotherAthlete() {
        as("B").get()
                .uri(DiaryClient.PATH)
                .exchange()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
    }

    @Test
    void tellsAStrangerNoMoreThanOfATrainingThatIsNowhere() {
        String nowhere = DiaryClient.PATH + "/" + UUID.randomUUID();

        for (String path : new String[] {trainingOfA, nowhere}) {
            String id = path.substring(DiaryClient.PATH.length() + 1);
            as("B").get()
                    .uri(path)
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .json("""
                            {"type": "urn:fitconnect:problem:not-found", "title": "Not found", "status": 404,
                             "detail": "Your diary holds no training %s.", "instance": "%s"}""".formatted(id, path));
        }
    }

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, DiaryClient.PATH);
    }

    @Test
    void refusesTokensThatNobodyMayAccept() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, DiaryClient.PATH);
    }

    private RestTestClient as(String who) {
        RestTestClient.Builder<?> client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port);
        return who.equals("nobody")
                ? client.build()
                : client.defaultHeader(HttpHeaders.AUTHORIZATION, tokenOf(who).bearer())
                        .build();
    }

    private TestToken tokenOf(String who) {
        return switch (who) {
            case "A" -> TestTokens.athlete(a);
            case "B" -> TestTokens.athlete(b);
            case "A who may read" -> TestTokens.athlete(a).scopes("activity:read");
            case "A who may write" -> TestTokens.athlete(a).scopes("activity:write");
            case "A without scope" -> TestTokens.athlete(a).scopes("openid", "profile:read", "profile:write");
            case "a vendor" -> TestTokens.athlete(a).client("demo-tracker").scopes("activity:read", "activity:write");
            case "a writing vendor" ->
                TestTokens.athlete(a).client("demo-tracker").scopes("activity:write");
            case "another vendor" ->
                TestTokens.athlete(a).client("other-tracker").scopes("activity:write");
            case "a vendor of an administrator" ->
                TestTokens.athlete(a)
                        .client("other-tracker")
                        .roles("athlete", "administrator")
                        .scopes("activity:write", "back-office");
            case "a service" ->
                TestTokens.application("profile-service")
                        .scopes("activity:read", "activity:write", "internal:revocations");
            case "an application" -> TestTokens.application("demo-tracker");
            default -> throw new IllegalArgumentException(who);
        };
    }
}
