package io.fitconnect.training.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MaskedAddressesTests {

    @ParameterizedTest
    @CsvSource({
        "/calendars/s3cret.ics, /calendars/***",
        "/calendars/s3cret/more, /calendars/***",
        "/api/v1/calendar/feed, /api/v1/calendar/feed"
    })
    void hidesTheSecretFromSpans(String path, String shown) {
        ServerRequestObservationContext context = new ServerRequestObservationContext(
                new MockHttpServletRequest("GET", path), new MockHttpServletResponse());
        context.addHighCardinalityKeyValue(KeyValue.of("http.url", path));

        new MaskedAddresses().map(context);

        assertThat(context.getHighCardinalityKeyValue("http.url")).isEqualTo(KeyValue.of("http.url", shown));
    }
}
