package io.fitconnect.platform.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TrustedProxyFilterTests {

    private final TrustedProxyFilter filter =
            new TrustedProxyFilter(new TrustedProxySettings(List.of("10.1.0.0/16", "::1")), false);

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "0:0:0:0:0:0:0:1"})
    void takesTheWordOfAProxy(String proxy) throws Exception {
        HttpServletRequest seen = filtered(proxy);

        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getServerName()).isEqualTo("fitconnect.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2.0.1", "192.0.2.1", "2001:db8::1"})
    void takesNoWordOfAnyoneElse(String stranger) throws Exception {
        HttpServletRequest seen = filtered(stranger);

        assertThat(seen.getRemoteAddr()).isEqualTo(stranger);
        assertThat(seen.isSecure()).isFalse();
        assertThat(seen.getServerName()).isEqualTo("localhost");
        assertThat(seen.getHeader("X-Forwarded-For")).isNull();
        assertThat(seen.getHeader("Forwarded")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{host}", "fit connect.example", "fitconnect.example\\@evil.example", "[::1"})
    void refusesAHostOfWhichNoAddressCanBeMade(String host) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServerName(host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        filter.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(chain.getRequest()).isNull();
    }

    /** The headers that the error is about are read once. */
    @ParameterizedTest
    @CsvSource({"ERROR, localhost", "REQUEST, fitconnect.example"})
    void showsTheErrorOfHeadersThatWereRefused(DispatcherType dispatch, String host) throws Exception {
        MockHttpServletRequest request = forwarded("10.1.2.3");
        request.setDispatcherType(dispatch);

        assertThat(filtered(request).getServerName()).isEqualTo(host);
    }

    @Test
    void takesTheWordOfAProxyForTheErrorOfARequestThatPassed() throws Exception {
        MockHttpServletRequest request = forwarded("10.1.2.3");
        filtered(request);
        request.setDispatcherType(DispatcherType.ERROR);

        assertThat(filtered(request).getServerName()).isEqualTo("fitconnect.example");
    }

    @Test
    void trustsTheSameMachineAloneByDefault() {
        Binder settings = new Binder(new MapConfigurationPropertySource());

        assertThat(settings.bindOrCreate("fitconnect.web", TrustedProxySettings.class)
                        .trustedProxies())
                .containsExactly("127.0.0.0/8", "::1");
    }

    @ParameterizedTest
    @CsvSource({"true, /cart", "false, https://fitconnect.example/cart"})
    void redirectsWithinThePlaceThatTheReaderKnows(boolean isRelative, String address) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();

        new TrustedProxyFilter(new TrustedProxySettings(List.of("10.1.0.0/16")), isRelative)
                .doFilter(
                        forwarded("10.1.2.3"),
                        response,
                        (request, answer) -> ((HttpServletResponse) answer).sendRedirect("/cart"));

        assertThat(response.getHeader("Location")).isEqualTo(address);
    }

    @Test
    void refusesASettingThatIsNoAddress() {
        assertThatThrownBy(() -> new TrustedProxyFilter(new TrustedProxySettings(List.of("the gateway")), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HttpServletRequest filtered(String peer) throws Exception {
        return filtered(forwarded(peer));
    }

    private HttpServletRequest filtered(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }

    private static MockHttpServletRequest forwarded(String peer) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "fitconnect.example");
        request.addHeader("Forwarded", "for=203.0.113.9;proto=https;host=fitconnect.example");
        return request;
    }
}
