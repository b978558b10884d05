package io.fitconnect.gateway.edge.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenHeadersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-USER-ID",
                "x-athlete-id",
                "X-Account",
                "X-Authenticated-User",
                "X-Auth-Request-User",
                "X-Forwarded-For",
                "X-Forwarded-Email",
                "Forwarded",
                "Remote-Groups",
                "X-Remote-User",
                "SSL-Client-Verify",
                "X-Client-Cert",
                "Client-Cert-Chain",
                "X-JWT-Assertion",
                "X-Consumer-ID",
                "True-Client-IP",
                "CF-Connecting-IP",
                "TraceParent",
                "B3",
                "baggage",
                "Uber-Trace-Id",
                "Proxy-Authorization",
                "a_b",
                "X-Fitconnect-Anything",
                "X-Internal-Call"
            })
    void areForbidden(String name) {
        assertThat(ForbiddenHeaders.isForbidden(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization", "Cookie", "Content-Type", "Content-Length", "Transfer-Encoding", "Accept", "If-Match",
                "Range", "Referer", "Sec-Fetch-Mode", "Priority", "Upgrade-Insecure-Requests", "User-Agent", "TE",
                "X-Request-Id", "X-Requested-With", "X-CSRF-Token", "Idempotency-Key", "Prefer", "Cache-Control"
            })
    void areNot(String name) {
        assertThat(ForbiddenHeaders.isForbidden(name)).isFalse();
    }

    @Test
    void goesWithAllTheirValues() {
        HttpHeaders headers = new DefaultHttpHeaders()
                .add("X-User-Id", "1")
                .add("x-user-id", "2")
                .add("Accept", "a")
                .add("Accept", "b");
        ForbiddenHeaders.removeFrom(headers);
        assertThat(headers.names()).containsExactly("Accept");
        assertThat(headers.getAll("Accept")).containsExactly("a", "b");
    }
}
