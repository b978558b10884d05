package io.fitconnect.gateway.edge.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import org.junit.jupiter.api.Test;

class ResponseHeadersTests {

    private final HttpHeaders answer = new DefaultHttpHeaders();

    @Test
    void promisesTransportSecurityOnlyWhereItIsGiven() {
        ResponseHeaders.begin(answer, "id", false);
        assertThat(answer.contains("Strict-Transport-Security")).isFalse();
        ResponseHeaders.begin(answer, "id", true);
        assertThat(answer.get("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void keepsAllValuesOfTheService() {
        ResponseHeaders.begin(answer, "id", false);
        ResponseHeaders.adopt(answer, new DefaultHttpHeaders().add("Link", "a").add("Link", "b"));
        assertThat(answer.getAll("Link")).containsExactly("a", "b");
        assertThat(answer.get("X-Request-Id")).isEqualTo("id");
    }

    @Test
    void addsToWhatTheGatewayHasSaidAboutCaching() {
        answer.add("Vary", "Origin");
        ResponseHeaders.adopt(answer, new DefaultHttpHeaders().add("Vary", "Accept-Encoding"));
        assertThat(answer.getAll("Vary")).containsExactly("Origin", "Accept-Encoding");
    }
}
