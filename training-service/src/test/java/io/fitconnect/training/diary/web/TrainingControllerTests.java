package io.fitconnect.training.diary.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.training.diary.AddTraining;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.ListTrainings;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.timezone.AthleteZones;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DiaryWebTest
class TrainingControllerTests {

    private static final String CURRENT = "\"v0\"";
    private static final String READ = "\"v0.en\"";
    private static final String STALE = "\"v7\"";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AddTraining addTraining;

    @Autowired
    private RecordActivity recordActivity;

    @Autowired
    private ListTrainings listTrainings;

    @Autowired
    private AthleteZones zones;

    private final AthleteId athlete = Examples.athlete();

    @Test
    void showsAllThatWasRecorded() {
        MvcTestResult view = send(HttpMethod.GET, recorded()).exchange();

        assertThat(view)
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, READ)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"title": "Morning run", "elapsedSeconds": 3600, "movingSeconds": 3540, "distanceMeters": 10000.0,
                         "ascentMeters": 120.0, "averageHeartRateBpm": 150, "maxHeartRateBpm": 178, "hasTrack": true,
                         "track": {"encodedPolyline": "_p~iF~ps|U_ulLnnqC"},
                         "laps": [{"index": 0, "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 300.5,
                                   "movingSeconds": 299.0, "distanceMeters": 1000.0, "averageHeartRateBpm": 148,
                                   "averagePowerWatts": 230}],
                         "source": {"kind": "vendor", "clientId": "demo-tracker", "externalId": "run-1",
                                    "fileFormat": "fit", "deviceName": "Edge 500"}}""");
        assertThat(view).bodyJson().extractingPath("$.links.streams").asString().endsWith("/streams");
    }

    @Test
    void belongsToOneReaderAndOneLanguage() {
        assertThat(send(HttpMethod.GET, entered()))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en")
                .hasHeader(HttpHeaders.VARY, "Accept-Language, Authorization");
    }

    @Test
    void isNotSentAgainWhenUnchanged() {
        String path = entered();

        assertThat(send(HttpMethod.GET, path).header(HttpHeaders.IF_NONE_MATCH, READ))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .body()
                .isEmpty();
        assertThat(send(HttpMethod.GET, path).header(HttpHeaders.IF_NONE_MATCH, STALE))
                .hasStatusOk();
    }

    @Test
    void isSentAgainInAnotherLanguage() {
        assertThat(send(HttpMethod.GET, entered())
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
                        .header(HttpHeaders.IF_NONE_MATCH, READ))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"v0.ru\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "startTime": "2026-06-24T22:30:00Z"                                  | 7200
            "startTime": "2026-06-24T22:30:00Z", "utcOffsetSeconds": 3600        | 3600
            "startTime": "2026-06-24T22:30:00Z", "timeZone": "America/New_York"  | -14400
            "name": "Hills"                                                      | 3600
            """, quoteCharacter = '\u0001')
    void movesByTheClockOfItsPlace(String patch, int offset) {
        zones.keep(athlete.value(), "Europe/Ljubljana", 1);

        assertThat(patch(entered(), "{" + patch + "}", MergePatch.MEDIA_TYPE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.utcOffsetSeconds")
                .isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    void changesWhatThePatchNamesAndKeepsTheRest(String mediaType) {
        MvcTestResult changed = patch(entered(), """
                {"name": "Along the river", "perceivedExertion": 4, "distanceMeters": 9000, "movingSeconds": null}""", mediaType);

        assertThat(changed)
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"v1.en\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"name": "Along the river", "perceivedExertion": 4, "distanceMeters": 9000.0,
                         "elapsedSeconds": 3600, "averageHeartRateBpm": 150}""");
        assertThat(changed).bodyJson().doesNotHavePath("$.movingSeconds");
    }

    @Test
    void takesANameAway() {
        String path = entered();
        patch(path, "{\"name\": \"Along the river\"}");

        MvcTestResult changed = send(HttpMethod.PATCH, path)
                .header(HttpHeaders.IF_MATCH, "\"v1\"")
                .contentType(MergePatch.MEDIA_TYPE)
                .content("{\"name\": null}")
                .exchange();

        assertThat(changed)
                .bodyJson()
                .doesNotHavePath("$.name")
                .extractingPath("$.title")
                .isEqualTo("Morning run");
    }

    @Test
    void letsARecordingBeDescribed() {
        assertThat(patch(recorded(), """
                {"name": "Hills", "notes": "Windy", "sport": "hiking", "indoor": true, "perceivedExertion": 9}""")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"name": "Hills", "notes": "Windy", "sport": "hiking", "indoor": true, "perceivedExertion": 9}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"distanceMeters\": 42195}",
                "{\"elapsedSeconds\": 60, \"movingSeconds\": 60}",
                "{\"averageHeartRateBpm\": null}"
            })
    void keepsWhatWasRecorded(String patch) {
        assertThat(patch(recorded(), patch))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:fitconnect:problem:recorded-values");
    }

    @Test
    void correctsTheClockOfARecording() {
        assertThat(patch(recorded(), """
                {"startTime": "2026-11-19T05:30:00Z", "timeZone": "Asia/Tokyo"}""")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"startTime": "2026-11-19T05:30:00Z", "utcOffsetSeconds": 32400,
                         "recordedStartTime": "2026-11-20T05:30:00Z", "laps": [{"startTime": "2026-11-19T05:30:00Z"}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sport": null}              | sport             | is required
            {"elapsedSeconds": 0}        | elapsedSeconds    | must be at least 1 second
            {"elapsedSeconds": 60}       | movingSeconds     | must not exceed elapsedSeconds
            {"perceivedExertion": "lot"} | perceivedExertion | must be a whole number
            {"perceivedExertion": 5.5}   | perceivedExertion | must be a whole number
            {"indoor": 1}                | indoor            | must be true or false
            {"weight": 70}               | weight            | is not known here; remove it or correct its name
            """)
    void tellsWhichMemberOfThePatchIsWrong(String patch, String member, String problem) {
        assertThat(patch(entered(), patch))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "urn:fitconnect:problem:invalid-request",
                         "errors": [{"member": "%s", "problem": "%s"}]}""".formatted(member, problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"name\"", "{", ""})
    void refusesAPatchThatIsNone(String patch) {
        assertThat(patch(entered(), patch)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        String path = entered();

        assertThat(send(HttpMethod.PATCH, path)
                        .contentType(MergePatch.MEDIA_TYPE)
                        .content("{}"))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(send(HttpMethod.PATCH, path)
                        .header(HttpHeaders.IF_MATCH, STALE)
                        .contentType(MergePatch.MEDIA_TYPE)
                        .content("{}"))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyJson()
                .extractingPath("$.currentETag")
                .isEqualTo(CURRENT);
    }

    @Test
    void keepsRemarksAndSharingOfARecording() {
        String path = recorded();
        String remarks = """
                {"tags": ["Hills", "mit Anna"], "feeling": 5, "weatherNote": "Snow", "privateNote": "Knee hurts",
                 "visibility": "friends", "partVisibility": {"heartRate": "only-me"}}""";

        assertThat(patch(path, remarks)).hasStatusOk().bodyJson().isLenientlyEqualTo(remarks);
        assertThat(send(HttpMethod.PATCH, path)
                        .header(HttpHeaders.IF_MATCH, "\"v1\"")
                        .contentType(MergePatch.MEDIA_TYPE)
                        .content("{\"partVisibility\": {\"heartRate\": null}, \"tags\": [\"HILLS\", \"hills\"]}"))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.partVisibility")
                .isLenientlyEqualTo("{\"tags\": [\"HILLS\"], \"privateNote\": \"Knee hurts\"}");
    }

    @Test
    void hidingOnePartRevealsNoOther() {
        String path = recorded();
        patch(path, "{\"partVisibility\": {\"map\": \"only-me\"}}");

        assertThat(send(HttpMethod.PATCH, path)
                        .header(HttpHeaders.IF_MATCH, "\"v1\"")
                        .contentType(MergePatch.MEDIA_TYPE)
                        .content("{\"partVisibility\": {\"heartRate\": \"only-me\"}}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"partVisibility\": {\"map\": \"only-me\", \"heartRate\": \"only-me\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tags\": [null]}",
                "{\"gearIds\": [null]}",
                "{\"tags\": [\"\"]}",
                "{\"tags\": \"hills\"}",
                "{\"feeling\": 6}",
                "{\"visibility\": \"family\"}",
                "{\"partVisibility\": {\"weight\": \"only-me\"}}",
                "{\"partVisibility\": {\"map\": \"mine\"}}"
            })
    void refusesRemarksThatCannotBe(String patch) {
        assertThat(patch(entered(), patch)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void keepsSharingAndThePrivateNoteFromVendors() {
        var details = Examples.run();
        Writer vendor = new Writer("demo-tracker", false, true);
        String path = path(addTraining.handle(athlete, vendor, details).training());
        patch(path, "{\"privateNote\": \"Knee hurts\"}");

        assertThat(sendAsVendor(HttpMethod.GET, path)).hasStatusOk().bodyJson().doesNotHavePath("$.privateNote");
        for (String change : List.of("{\"visibility\": \"everyone\"}", "{\"privateNote\": null}")) {
            assertThat(sendAsVendor(HttpMethod.PATCH, path)
                            .header(HttpHeaders.IF_MATCH, "*")
                            .contentType(MergePatch.MEDIA_TYPE)
                            .content(change))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(sendAsVendor(HttpMethod.PATCH, path)
                        .header(HttpHeaders.IF_MATCH, "*")
                        .contentType(MergePatch.MEDIA_TYPE)
                        .content("{\"name\": \"Hills\"}"))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.privateNote");
        assertThat(send(HttpMethod.GET, path))
                .bodyJson()
                .extractingPath("$.privateNote")
                .isEqualTo("Knee hurts");
    }

    private MockMvcRequestBuilder sendAsVendor(HttpMethod method, String path) {
        String token = TestTokens.athlete(athlete.value())
                .client("demo-tracker")
                .scopes("activity:read", "activity:write")
                .bearer();
        return mvc.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, token);
    }

    @Test
    void deletesWithAndWithoutAVersion() {
        String path = entered();

        assertThat(send(HttpMethod.DELETE, path).header(HttpHeaders.IF_MATCH, STALE))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(send(HttpMethod.DELETE, path).header(HttpHeaders.IF_MATCH, CURRENT))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send(HttpMethod.DELETE, entered())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send(HttpMethod.GET, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(HttpMethod.DELETE, path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void doesNotKnowAnIdThatIsNone() {
        assertThat(send(HttpMethod.GET, DiaryController.PATH + "/mine")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult patch(String path, String patch) {
        return patch(path, patch, MergePatch.MEDIA_TYPE);
    }

    private MvcTestResult patch(String path, String patch, String mediaType) {
        return send(HttpMethod.PATCH, path)
                .header(HttpHeaders.IF_MATCH, CURRENT)
                .contentType(mediaType)
                .content(patch)
                .exchange();
    }

    private MockMvcRequestBuilder send(HttpMethod method, String path) {
        String token = TestTokens.athlete(athlete.value()).bearer();
        return mvc.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, token);
    }

    private String entered() {
        return path(addTraining.handle(athlete, Examples.HOUSE, Examples.run()).training());
    }

    private String recorded() {
        recordActivity.handle(Examples.recorded(athlete, Examples.activity()));
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return path(listTrainings
                .handle(athlete, everything, 1)
                .trainings()
                .get(0)
                .key()
                .training());
    }

    private static String path(Object id) {
        return DiaryController.PATH + "/" + id;
    }
}
