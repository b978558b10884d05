package io.fitconnect.gateway.edge.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.gateway.edge.target.SampleHosts;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTests {

    @Test
    void ignoresForwardedHeadersOfAnUntrustedPeer() {
        ClientOrigin origin = forwarding().originOf(forwardedFor("203.0.113.9"), peer("10.0.0.1"), "http");
        assertThat(origin).isEqualTo(new ClientOrigin("10.0.0.1", "http", "gateway:8080"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9                       | 203.0.113.9
            198.51.100.1, 203.0.113.9         | 203.0.113.9
            203.0.113.9, 10.0.0.7             | 203.0.113.9
            203.0.113.9, 10.0.0.7, 10.9.9.9   | 203.0.113.9
            10.0.0.8, 10.0.0.7                | 10.0.0.8
            203.0.113.9, nonsense             | 10.0.0.1
            nonsense                          | 10.0.0.1
            2001:db8::7                       | 2001:db8:0:0:0:0:0:7
            """)
    void takesTheNearestAddressThatIsNoProxy(String forwardedFor, String client) {
        ClientOrigin origin = forwarding("10.0.0.0/8").originOf(forwardedFor(forwardedFor), peer("10.0.0.1"), "http");
        assertThat(origin.address()).isEqualTo(client);
    }

    @Test
    void takesSchemeAndHostOfTheLastProxy() {
        HttpHeaders headers = forwardedFor("203.0.113.9")
                .set("X-Forwarded-Proto", "http, https")
                .set("X-Forwarded-Host", "evil.example, fitconnect.example");
        ClientOrigin origin = forwarding("10.0.0.1").originOf(headers, peer("10.0.0.1"), "http");
        assertThat(origin).isEqualTo(new ClientOrigin("203.0.113.9", "https", "fitconnect.example"));
    }

    @Test
    void keepsItsOwnViewWhenTheProxySendsInvalidValues() {
        HttpHeaders headers = forwardedFor("203.0.113.9")
                .set("X-Forwarded-Proto", "javascript")
                .set("X-Forwarded-Host", "a b");
        ClientOrigin origin = forwarding("10.0.0.1").originOf(headers, peer("10.0.0.1"), "http");
        assertThat(origin).isEqualTo(new ClientOrigin("203.0.113.9", "http", "gateway:8080"));
    }

    @Test
    void ignoresAForeignHostOfATrustedProxy() {
        HttpHeaders headers = forwardedFor("203.0.113.9").set("X-Forwarded-Host", "evil.example");
        ClientOrigin origin = forwarding("10.0.0.1").originOf(headers, peer("10.0.0.1"), "http");
        assertThat(origin.host()).isEqualTo("gateway:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "10.0.0.1", "10.0.0.1/32", "0.0.0.0/0"})
    void trustsAnAddressInARange(String range) {
        assertThat(forwarding(range)
                        .originOf(forwardedFor("203.0.113.9"), peer("10.0.0.1"), "http")
                        .address())
                .isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.2", "10.0.1.0/24", "2001:db8::/32"})
    void trustsNoOther(String range) {
        assertThat(forwarding(range)
                        .originOf(forwardedFor("203.0.113.9"), peer("10.0.0.1"), "http")
                        .address())
                .isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0", "10.0.0.0/x", ""})
    void refusesARangeThatIsNone(String range) {
        assertThatIllegalArgumentException().isThrownBy(() -> forwarding(range));
    }

    @Test
    void writesTheStandardPortWhereNoneIsNamed() {
        HttpHeaders headers = new DefaultHttpHeaders();
        new ClientOrigin("a", "https", "fitconnect.example").writeTo(headers);
        assertThat(headers.get("X-Forwarded-Port")).isEqualTo("443");
        new ClientOrigin("a", "http", "fitconnect.example:8443").writeTo(headers);
        assertThat(headers.get("X-Forwarded-Port")).isEqualTo("8443");
    }

    private static HttpHeaders forwardedFor(String forwardedFor) {
        return new DefaultHttpHeaders().set("Host", "gateway:8080").set("X-Forwarded-For", forwardedFor);
    }

    private static InetSocketAddress peer(String address) {
        return new InetSocketAddress(address, 40_000);
    }

    private static Forwarding forwarding(String... trusted) {
        return new Forwarding(
                new TrustedProxies(new ProxySettings(List.of(trusted))),
                SampleHosts.serving("gateway", "https://fitconnect.example"));
    }
}
