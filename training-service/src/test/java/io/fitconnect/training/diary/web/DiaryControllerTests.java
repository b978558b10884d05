package io.fitconnect.training.diary.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.training.diary.InMemoryDiary;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DiaryWebTest
class DiaryControllerTests {

    private static final String RUN = """
            {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "utcOffsetSeconds": 3600, "elapsedSeconds": 3600}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InMemoryDiary diary;

    private final String token = TestTokens.athlete(UUID.randomUUID()).bearer();

    @Test
    void answersWithTheEnteredTraining() {
        MvcTestResult created = post("""
                {"sport": "strength", "subSport": "barbell", "name": "Legs", "notes": "Heavy.\\nGood.",
                 "startTime": "2026-11-20T18:00:00+01:00", "timeZone": "Europe/Ljubljana", "elapsedSeconds": 2700,
                 "movingSeconds": 2000, "distanceMeters": 12.5, "ascentMeters": 3, "averageHeartRateBpm": 110,
                 "maxHeartRateBpm": 150, "energyKilocalories": 300, "indoor": true, "perceivedExertion": 8}""");

        assertThat(created)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.ETAG, "\"v0.en\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"sport": "strength", "subSport": "barbell", "name": "Legs", "title": "Legs",
                         "notes": "Heavy.\\nGood.", "startTime": "2026-11-20T17:00:00Z", "utcOffsetSeconds": 3600,
                         "elapsedSeconds": 2700, "movingSeconds": 2000, "distanceMeters": 12.5, "ascentMeters": 3.0,
                         "averageHeartRateBpm": 110, "maxHeartRateBpm": 150, "energyKilocalories": 300,
                         "indoor": true, "perceivedExertion": 8, "hasTrack": false, "laps": [],
                         "source": {"kind": "manual"}, "etag": "\\"v0\\""}""");
    }

    @Test
    void tellsWhereTheTrainingIs() {
        MvcTestResult created = post(RUN);

        String location = created.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).matches("/api/v1/trainings/[0-9a-f-]{36}");
        assertThat(created).bodyJson().extractingPath("$.links.self").isEqualTo(location);
        assertThat(mvc.get().uri(String.valueOf(location)).header(HttpHeaders.AUTHORIZATION, token))
                .hasStatusOk();
    }

    @Test
    void answersAnUnchangedListAndViewWithoutReadingThem() {
        String view = String.valueOf(post(RUN).getResponse().getHeader(HttpHeaders.LOCATION));
        for (String path : List.of(DiaryController.PATH, view)) {
            String tag = String.valueOf(read(path, "\"none\"").getResponse().getHeader(HttpHeaders.ETAG));
            int before = diary.reads();

            MvcTestResult unchanged = read(path, tag);

            assertThat(unchanged)
                    .hasStatus(HttpStatus.NOT_MODIFIED)
                    .hasHeader(HttpHeaders.ETAG, tag)
                    .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
            assertThat(diary.reads()).as("reads of %s", path).isEqualTo(before);
            assertThat(read(path, "W/" + tag + ", \"other\"")).hasStatus(HttpStatus.NOT_MODIFIED);
        }
    }

    @Test
    void listsAgainOnceATrainingHasChanged() {
        post(RUN);
        String tag = String.valueOf(
                read(DiaryController.PATH, "\"none\"").getResponse().getHeader(HttpHeaders.ETAG));

        post(RUN);

        assertThat(read(DiaryController.PATH, tag)).hasStatusOk().bodyJson().hasPath("$.items[1]");
    }

    @Test
    void doesNotTagTheTrash() {
        assertThat(read(DiaryController.PATH + "?trashed=true", "\"none\""))
                .hasStatusOk()
                .doesNotContainHeader(HttpHeaders.ETAG);
    }

    private MvcTestResult read(String path, String tag) {
        return mvc.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertThat(post(RUN))
                .bodyJson()
                .doesNotHavePath("$.name")
                .doesNotHavePath("$.distanceMeters")
                .doesNotHavePath("$.track")
                .doesNotHavePath("$.links.streams");
    }

    @Test
    void acceptsAnIdempotencyKey() {
        assertThat(mvc.post()
                        .uri(DiaryController.PATH)
                        .header(HttpHeaders.AUTHORIZATION, token)
                        .header("Idempotency-Key", "4711")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(RUN))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void refusesAnIdempotencyKeyOfControlCharacters() {
        assertThat(mvc.post()
                        .uri(DiaryController.PATH)
                        .header(HttpHeaders.AUTHORIZATION, token)
                        .header("Idempotency-Key", "\u0081")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(RUN))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        assertThat(post("{}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].member")
                .asArray()
                .containsExactlyInAnyOrder("sport", "startTime", "elapsedSeconds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "elapsedSeconds": 0                             | elapsedSeconds      | must be at least 1 second
            "elapsedSeconds": 1209601                       | elapsedSeconds      | must be at most 1209600 seconds, which is 14 days
            "movingSeconds": -1                             | movingSeconds       | must be at least 0 seconds
            "movingSeconds": 3601                           | movingSeconds       | must not exceed elapsedSeconds
            "distanceMeters": -0.5                          | distanceMeters      | must be at least 0 metres
            "distanceMeters": 1000001                       | distanceMeters      | must be at most 1000000 metres
            "ascentMeters": 100001                          | ascentMeters        | must be at most 100000 metres
            "averageHeartRateBpm": 19                       | averageHeartRateBpm | must be at least 20 beats per minute
            "maxHeartRateBpm": 261                          | maxHeartRateBpm     | must be at most 260 beats per minute
            "averageHeartRateBpm": 9, "maxHeartRateBpm": 90 | averageHeartRateBpm | must be at least 20 beats per minute
            "averageHeartRateBpm":99, "maxHeartRateBpm": 90 | averageHeartRateBpm | must not exceed maxHeartRateBpm
            "energyKilocalories": 50001                     | energyKilocalories  | must be at most 50000 kilocalories
            "perceivedExertion": 11                         | perceivedExertion   | must be 1 to 10
            "utcOffsetSeconds": 64801                       | utcOffsetSeconds    | must be at most 64800 seconds
            "startTime": "2026-11-22T08:00:01Z"             | startTime           | must not be more than a day in the future
            "startTime": "+12000-01-01T00:00:00Z"           | startTime           | must be a time with its offset, such as "2026-11-21T05:32:10Z"
            "timeZone": "+03:00"                            | timeZone            | must be a name of the IANA database, such as Europe/Berlin
            "timeZone": "Europe/Atlantis"                   | timeZone            | must be a name of the IANA database, such as Europe/Berlin
            """)
    void tellsWhichMemberIsWrongAndWhy(String members, String member, String problem) {
        assertThat(post(runWith(members)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "urn:fitconnect:problem:invalid-request",
                         "errors": [{"member": "%s", "problem": "%s"}]}""".formatted(member, problem.replace("\"", "\\\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "weight": 70         | weight is not known here; remove it or correct its name.
            "startTime": "today" | startTime must be a time with its offset, such as "2026-11-21T05:32:10Z".
            "movingSeconds": 5.5 | movingSeconds must be a whole number.
            "notes": "a\\u202eb" | notes must not hold a control or invisible character (U+202E, character 2).
            """)
    void saysWhatCannotBeRead(String members, String detail) {
        assertThat(post(runWith(members)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(detail);
    }

    @Test
    void refusesAMemberThatIsGivenTwice() {
        assertThat(post(RUN.replace("}", ", \"sport\": \"cycling\"}")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("sport is given twice; send it once.");
    }

    @Test
    void saysWhatASportIsWhenItDoesNotKnowIt() {
        assertThat(post(RUN.replace("running", "quidditch")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("sport must be the key of a sport, such as running or yoga.");
    }

    @Test
    void titlesANamelessTrainingInTheReadersLanguage() {
        post(RUN);

        assertThat(listIn("en-GB"))
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("Morning run");
        assertThat(listIn("de, ru;q=0.8"))
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "ru")
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("Утренняя пробежка");
    }

    @Test
    void goesOnWhereTheCursorPoints() {
        post(RUN);
        post(RUN);

        assertThat(list("?limit=1")).bodyJson().extractingPath("$.nextCursor").isNotNull();
        assertThat(list("?limit=2")).bodyJson().doesNotHavePath("$.nextCursor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?limit=0                                             | limit must be 1 to 100.
            ?limit=101                                           | limit must be 1 to 100.
            ?limit=many                                          | limit must be a whole number.
            ?family=pets                                         | family must not be 'pets', which is no family here.
            ?source=friend                                       | source must not be 'friend', which is no source here.
            ?text=%20!                                           | text must hold 1 to 5 words of letters or digits.
            ?text=a+b+c+d+e+f                                    | text must hold 1 to 5 words of letters or digits.
            ?minDistanceMeters=2&maxDistanceMeters=1             | minDistanceMeters must not exceed the other end of the range.
            ?sport=quidditch                                     | sport must not be 'quidditch', which is no sport here.
            ?sport=running&sport=chess                           | sport must not be 'chess', which is no sport here.
            ?from=yesterday                                      | from must be a time with its offset, such as "2026-11-21T05:32:10Z".
            ?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z   | from must be before to.
            ?cursor=e30                                          | The cursor is not valid. Leave it out to start at the beginning.
            ?cursor=%00                                          | The address or a header of the request is malformed; encode what is not allowed in it.
            """)
    void refusesAListThatCannotBe(String query, String detail) {
        assertThat(list(query))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(detail);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri(DiaryController.PATH)
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult list(String query) {
        return mvc.get()
                .uri(URI.create(DiaryController.PATH + query))
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private MvcTestResult listIn(String languages) {
        return mvc.get()
                .uri(DiaryController.PATH)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .exchange();
    }

    private static String runWith(String members) {
        ObjectNode run = (ObjectNode) JsonMapper.shared().readTree(RUN);
        run.setAll((ObjectNode) JsonMapper.shared().readTree("{" + members + "}"));
        return run.toString();
    }
}
