package io.fitconnect.integration.stream.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.answer.AnswerSettings;
import io.fitconnect.integration.answer.LongAnswers;
import io.fitconnect.integration.stream.InMemoryStreams;
import io.fitconnect.integration.stream.InMemoryStreamsConfiguration;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TrustsTestTokens;
import io.fitconnect.platform.web.WebAutoConfiguration;
import io.fitconnect.recording.StreamKind;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The HTTP edge with real security and real problems, over streams in memory. */
@WebMvcTest(
        controllers = StreamController.class,
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "io\\.fitconnect\\.integration\\.sandbox\\..*"))
@ImportAutoConfiguration(WebAutoConfiguration.class)
@Import({InMemoryStreamsConfiguration.class, LongAnswers.class})
@EnableConfigurationProperties(AnswerSettings.class)
@TrustsTestTokens
class StreamControllerTests {

    private static final String MAY_BE_KEPT = "no-cache, private";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InMemoryStreams streams;

    @BeforeEach
    void answer() {
        streams.answerAllBut(Set.of());
    }

    @Test
    void letsTheClientKeepWhatItWasGiven() {
        MvcTestResult given = get("").exchange();

        assertThat(given).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, MAY_BE_KEPT);
        String tag = given.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotNull();
        assertThat(get("").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .hasHeader(HttpHeaders.ETAG, tag)
                .hasHeader(HttpHeaders.CACHE_CONTROL, MAY_BE_KEPT);
    }

    @Test
    void letsNobodyKeepAFailure() {
        streams.answerAllBut(Set.of(StreamKind.TIME));

        for (String query : new String[] {"", "?resolution=full"}) {
            MvcTestResult failed = get(query).exchange();

            assertThat(failed)
                    .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                    .hasHeader(HttpHeaders.RETRY_AFTER, "2")
                    .doesNotContainHeader(HttpHeaders.ETAG);
            assertThat(failed.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                    .contains("no-store");
        }
    }

    @Test
    void readsALargeRecordingStreamByStreamInTheirOrder() {
        assertThat(get("?resolution=full"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.streams")
                .asMap()
                .containsOnlyKeys("timeSeconds", "distanceMeters", "powerWatts");

        assertThat(streams.reads())
                .containsExactlyElementsOf(
                        Arrays.stream(StreamKind.values()).map(Set::of).toList());
    }

    @Test
    void readsAThinnedOutRecordingAtOnce() {
        assertThat(get("?resolution=high")).hasStatusOk();

        assertThat(streams.reads()).containsExactly(Set.of(StreamKind.values()));
    }

    private MockMvcRequestBuilder get(String query) {
        return mvc.get()
                .uri("/api/v1/trainings/" + UUID.randomUUID() + "/streams" + query)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.athlete(UUID.randomUUID()).bearer());
    }
}
