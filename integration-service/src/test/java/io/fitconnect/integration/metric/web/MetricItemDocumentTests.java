package io.fitconnect.integration.metric.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitconnect.integration.metric.MetricChange;
import io.fitconnect.integration.metric.MetricFault;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MetricItemDocumentTests {

    private static final Instant NOW = Instant.parse("2026-10-03T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                          | missing             | metric
            {"metric":"weight"}                                                         | missing             | day
            {"metric":"weight","day":"2026-10-03"}                                      | missing             | value
            {"metric":"wait","day":"2026-10-03","value":70}                             | unknown-metric      | metric
            {"metric":"score","day":"2026-10-03","value":70}                            | unknown-metric      | metric
            {"metric":"score-A","day":"2026-10-03","value":70}                          | unknown-metric      | metric
            {"metric":"weight","day":"2026-02-30","value":70}                           | invalid             | day
            {"metric":"weight","day":"1969-12-31","value":70}                           | implausible         | day
            {"metric":"weight","day":"2026-10-05","value":70}                           | implausible         | day
            {"metric":"weight","day":"2026-10-03","value":1}                            | out-of-range        | value
            {"metric":"steps","day":"2026-10-03","value":-1}                            | out-of-range        | value
            {"metric":"weight","day":"2026-10-03","value":70,"measuredAt":"noon"}       | invalid             | measuredAt
            {"metric":"weight","day":"2026-10-03","value":70,"modifiedAt":"2026-10-03T13:00:00Z"} | implausible | modifiedAt
            {"metric":"weight","day":"2026-10-03","value":70,"externalId":" "}          | invalid             | externalId
            {"metric":"sleep","day":"2026-10-03","value":70}                            | missing             | sleep
            {"metric":"sleep","day":"2026-10-03","sleep":{"startTime":"2026-10-02T22:00:00Z"}} | missing      | sleep.endTime
            {"metric":"sleep","day":"2026-10-03","sleep":{"startTime":"2026-10-03T05:00:00Z","endTime":"2026-10-02T22:00:00Z"}} | implausible | sleep.endTime
            {"metric":"sleep","day":"2026-10-03","sleep":{"startTime":"2026-10-02T22:00:00Z","endTime":"2026-10-03T05:00:00Z","deepSeconds":30000}} | implausible | sleep
            {"metric":"sleep","day":"2026-10-03","sleep":{"startTime":"2026-10-02T22:00:00Z","endTime":"2026-10-03T05:00:00Z","remSeconds":-1}} | out-of-range | sleep.remSeconds
            {"metric":"weight","day":"2026-10-03","value":70,"sleep":{"startTime":"2026-10-02T22:00:00Z","endTime":"2026-10-03T05:00:00Z"}} | not-of-this-metric | sleep
            """)
    void refusesWhatCannotBe(String json, String reason, String member) {
        MetricFault fault = catchThrowableOfType(MetricFault.class, () -> read(json));

        assertThat(fault).isNotNull();
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault.member()).isEqualTo(member);
        assertThat(fault.detail()).startsWith(member + " ").endsWith(".");
    }

    @Test
    void countsASleepByItsStages() {
        MetricChange.Put put = (MetricChange.Put) read("""
                {"metric":"sleep","day":"2026-10-03","sleep":{"startTime":"2026-10-02T22:00:00Z",
                "endTime":"2026-10-03T05:00:00Z","lightSeconds":10000,"deepSeconds":5000,"awakeSeconds":3000}}""");

        assertThat(put.metric().value()).isEqualTo(15_000);
    }

    @Test
    void ofTwoItemsWithoutAMomentTheSecondIsLater() {
        String json = "{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":70}";

        assertThat(read(json, 1).modifiedAt()).isAfter(read(json, 0).modifiedAt());
    }

    @Test
    void takesAScoreOfAnyName() {
        MetricChange.Put put =
                (MetricChange.Put) read("{\"metric\":\"score-body-battery\",\"day\":\"2026-10-03\",\"value\":82.5}");

        assertThat(put.metric().name().text()).isEqualTo("score-body-battery");
        assertThat(put.metric().externalId()).isEmpty();
    }

    @Test
    void deletesByIdOrByDay() {
        assertThat(read("{\"externalId\":\"a\",\"deleted\":true}")).isInstanceOf(MetricChange.Delete.class);
        assertThat(read("{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"deleted\":true}"))
                .isInstanceOf(MetricChange.DeleteOfDay.class);
    }

    private static MetricChange read(String json) {
        return read(json, 0);
    }

    private static MetricChange read(String json, int place) {
        return JsonMapper.shared().readValue(json, MetricItemDocument.class).toChange(NOW, place);
    }
}
