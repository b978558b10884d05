package io.fitconnect.training.diary.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.training.diary.AddTraining;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.ViewTraining;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.timezone.AthleteZones;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DiaryWebTest
class BulkControllerTests {

    private static final String VENDOR = "demo-tracker";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AddTraining addTraining;

    @Autowired
    private ViewTraining viewTraining;

    @Autowired
    private AthleteZones zones;

    private final AthleteId athlete = Examples.athlete();
    private final TestToken app = TestTokens.athlete(athlete.value());
    private final TestToken vendor = app.client(VENDOR).scopes("activity:read", "activity:write");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "action": "change", "patch": {"name": "Mine"} | not-pushed-by-this-client
            "action": "move", "date": "2026-11-19"        | not-pushed-by-this-client
            "action": "trash"                             | not-pushed-by-this-client
            "action": "restore"                           | athlete-decides
            "action": "delete-for-good"                   | athlete-decides
            """, quoteCharacter = '\u0001')
    void refusesAVendorWhatItDidNotPush(String action, String problem) {
        UUID id = enter(Examples.HOUSE);

        assertRefused(bulk(vendor, action, id), problem);
        assertThat(bulk(app, "\"action\": \"change\", \"patch\": {}", id))
                .bodyText()
                .contains("\"done\":true");
    }

    @Test
    void refusesAVendorATrashedTrainingThatItDidNotPush() {
        UUID id = enter(Examples.HOUSE);
        bulk(app, "\"action\": \"trash\"", id);

        assertRefused(bulk(vendor, "\"action\": \"trash\"", id), "not-pushed-by-this-client");
    }

    /** Else a vendor's app could tell which ids are an athlete's trainings. */
    @Test
    void tellsAVendorOfNoDeletionThatItMayNotMake() {
        assertRefused(bulk(vendor, "\"action\": \"delete-for-good\"", UUID.randomUUID()), "not-found");
    }

    @Test
    void refusesAVendorToShareWhatItPushed() {
        UUID id = enter(new Writer(VENDOR, false, true));

        assertRefused(
                bulk(vendor, "\"action\": \"change\", \"patch\": {\"visibility\": \"everyone\"}", id),
                "athlete-decides");
    }

    @Test
    void saysWhatToDoAboutWhatItRefuses() {
        UUID id = enter(Examples.HOUSE);

        assertThat(bulk(app, "\"action\": \"move\", \"date\": \"2026-12-01\"", id))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items": [{"id": "%s", "done": false, "problem": "urn:fitconnect:problem:invalid-request",
                                    "detail": "startTime must not be more than a day in the future."}]}""".formatted(id));
    }

    @Test
    void movesToTheSameTimeOfDayAcrossTheClockChange() {
        zones.keep(athlete.value(), "Europe/Ljubljana", 1);
        UUID id = enter(Examples.HOUSE);

        assertThat(bulk(app, "\"action\": \"move\", \"date\": \"2026-07-01\"", id))
                .hasStatusOk();

        Start moved = viewTraining
                .handle(new TrainingKey(athlete, new TrainingId(id)))
                .training()
                .details()
                .start();
        assertThat(moved.localDateTime()).isEqualTo("2026-07-01T06:30");
        assertThat(moved.utcOffsetSeconds()).isEqualTo(7_200);
    }

    @Test
    void takesFiveHundredTrainings() {
        UUID[] ids = Stream.generate(UUID::randomUUID).limit(500).toArray(UUID[]::new);

        assertThat(bulk(app, "\"action\": \"restore\"", ids))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "action": "trash", "date": "2026-11-20"                    | date
            "action": "change", "patch": {}, "date": "2026-11-20"      | date
            "action": "move", "date": "2026-11-20", "patch": {}        | patch
            """, quoteCharacter = '\u0001')
    void refusesWhatAnActionDoesNotTake(String action, String member) {
        assertThat(bulk(app, action, UUID.randomUUID()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].member")
                .isEqualTo(member);
    }

    private UUID enter(Writer writer) {
        return addTraining.handle(athlete, writer, Examples.run()).training().value();
    }

    private static void assertRefused(MvcTestResult answer, String problem) {
        assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"items": [{"done": false, "problem": "urn:fitconnect:problem:%s"}]}""".formatted(problem));
    }

    private MvcTestResult bulk(TestToken token, String action, UUID... ids) {
        String list = Stream.of(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return mvc.post()
                .uri(DiaryController.PATH + "/bulk")
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{" + action + ", \"ids\": [" + list + "]}")
                .exchange();
    }
}
