package io.fitconnect.training.diary.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.ListTrainings;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.Training;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DiaryWebTest
class MergeControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RecordActivity recordActivity;

    @Autowired
    private ListTrainings listTrainings;

    private final AthleteId athlete = Examples.athlete();
    private ActivityId first = Examples.activity();
    private ActivityId second = Examples.activity();

    @BeforeEach
    void recordTwice() {
        if (first.value().compareTo(second.value()) > 0) { // of two alike the lesser id leads
            ActivityId lesser = second;
            second = first;
            first = lesser;
        }
        recordActivity.handle(Examples.recorded(athlete, first));
        recordActivity.handle(Examples.recorded(athlete, second));
    }

    @Test
    void listsTheRecordingsOfATraining() {
        String path = onlyPath();

        assertThat(send(HttpMethod.GET, path))
                .bodyJson()
                .extractingPath("$.links.recordings")
                .isEqualTo(path + "/recordings");
        assertThat(send(HttpMethod.GET, path + "/recordings"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"recordings": [
                          {"activityId": "%s", "elapsedSeconds": 3600, "distanceMeters": 10000.0,
                           "gives": ["time", "position", "distance", "altitude", "heartRate", "energy"],
                           "source": {"kind": "vendor", "deviceName": "Edge 500"}},
                          {"activityId": "%s", "gives": []}]}""".formatted(first, second));
    }

    @Test
    void splitsARecordingAndMergesItAgain() {
        String path = onlyPath();

        MvcTestResult split = send(HttpMethod.POST, path + "/recordings/" + second + "/split")
                .header(HttpHeaders.IF_MATCH, "\"v1\"")
                .exchange();
        assertThat(split)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.source.activityId")
                .isEqualTo(second.toString());
        String other = String.valueOf(split.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(list()).hasSize(2);
        assertThat(send(HttpMethod.GET, path)).bodyJson().doesNotHavePath("$.links.recordings");

        assertThat(merge(path, other.substring(other.lastIndexOf('/') + 1)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.links.recordings")
                .isEqualTo(path + "/recordings");
        assertThat(onlyPath()).isEqualTo(path);
        assertThat(send(HttpMethod.GET, other)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesAVersionThatIsOvertaken() {
        assertThat(send(HttpMethod.POST, onlyPath() + "/recordings/" + second + "/split")
                        .header(HttpHeaders.IF_MATCH, "\"v0\""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void refusesToMergeATrainingWithItself() {
        String path = onlyPath();

        assertThat(merge(path, path.substring(path.lastIndexOf('/') + 1)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("not-at-one-time");
    }

    @Test
    void wantsToKnowWhichVersionIsChangedAndWhatIsMerged() {
        String path = onlyPath() + "/recordings";

        assertThat(send(HttpMethod.POST, path + "/" + second + "/split")).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(send(HttpMethod.POST, path)
                        .header(HttpHeaders.IF_MATCH, "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult merge(String path, String other) {
        return send(HttpMethod.POST, path + "/recordings")
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"trainingId\": \"" + other + "\"}")
                .exchange();
    }

    private MockMvcRequestBuilder send(HttpMethod method, String path) {
        return mvc.method(method)
                .uri(path)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.athlete(athlete.value()).bearer());
    }

    private String onlyPath() {
        assertThat(list()).hasSize(1);
        return DiaryController.PATH + "/" + list().get(0).key().training();
    }

    private List<Training> list() {
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return listTrainings.handle(athlete, everything, 10).trainings();
    }
}
