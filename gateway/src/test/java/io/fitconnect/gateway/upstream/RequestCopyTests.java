package io.fitconnect.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class RequestCopyTests {

    @Test
    void leavesTheClientsConnectionBehind() {
        MockServerHttpRequest request = MockServerHttpRequest.get("http://localhost/")
                .header("Host", "localhost")
                .header("Connection", "keep-alive, X-Hop, Accept-Secret", "Other")
                .header("Keep-Alive", "5")
                .header("TE", "trailers")
                .header("Upgrade", "h2c")
                .header("HTTP2-Settings", "x")
                .header("Expect", "100-continue")
                .header("Accept-Secret", "1")
                .header("Other", "1")
                .header("X-Hop", "1")
                .header("Accept", "a", "b")
                .build();
        HttpHeaders copy = new DefaultHttpHeaders();
        RequestCopy.copy(request, copy);
        assertThat(copy.names()).containsExactlyInAnyOrder("Accept", "X-Hop");
        assertThat(copy.getAll("Accept")).containsExactly("a", "b");
    }
}
