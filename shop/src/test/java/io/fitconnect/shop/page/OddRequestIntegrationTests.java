package io.fitconnect.shop.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.shop.testing.ShopTest;
import io.fitconnect.shop.testing.TestBrowser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShopTest
class OddRequestIntegrationTests {

    private final TestBrowser browser;
    private final int managementPort;

    OddRequestIntegrationTests(@LocalServerPort int port, @Value("${local.management.port}") int managementPort) {
        this.browser = new TestBrowser(port);
        this.managementPort = managementPort;
    }

    @ParameterizedTest
    @CsvSource({
        "/?q=%ED%A0%80, 400",
        "/?x=%FF, 400",
        "/?q=%00, 400",
        "/?category=%00&sport=%00&order=%00, 400",
        "/sign-in/failed?to=%0d%0aX:1, 400",
        "/?lang=%00, 400",
        "/cart?x=%FF, 400",
        "/sign-in?to=%FF, 400",
        "/items/%FF, 400",
        "/oauth2/authorization/abc, 404",
        "/oauth2/authorization/, 404",
        "/login/oauth2/code/abc?code=x&state=y, 303",
        "/orders/abc, 404",
        "/checkout/abc, 404"
    })
    void isAnsweredByItsOwnFault(String address, int status) {
        assertThat(browser.open(address).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%7Bx%7D", "%7Bapp%7D", "a%7B", "%7Bcustomer%7D?q=%7D"})
    void leadsHomeFromAnAddressWithBraces(String path) {
        assertThat(browser.openRedirected("/sign-in/initiate?target_link_uri=/" + path))
                .isEqualTo("/");
    }

    @Test
    void leadsFromAnAddressThatIsTooLongToTheSignInOnly() {
        assertThat(browser.openRedirected("/account/" + "x".repeat(9_000))).isEqualTo("/sign-in?to=%2F");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,, 200",
        "shop,, 200",
        "evil.example,, 421",
        "localhost.evil.example,, 421",
        "localhost, http://evil.example, 403"
    })
    void answersAtTheManagementPortToItsOwnNames(String host, @Nullable String origin, int status) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), managementPort)) {
            String request = "GET /actuator/health HTTP/1.1\r\nHost: " + host + "\r\n"
                    + (origin == null ? "" : "Origin: " + origin + "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?x=%FF", "/items/a%0Ab", "/cart?=x"})
    void showsAVisitorThePageAtAMalformedAddressAndOthersAProblem(String address) {
        var page = browser.with("Accept", "text/html,*/*;q=0.8").open(address);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<!DOCTYPE html>", "The request did not fit");
        assertThat(browser.with("Accept", "*/*").open(address).body())
                .contains("urn:fitconnect:problem:invalid-request");
    }

    @Test
    void refusesAFormThatIsTooLarge() {
        assertThat(browser.post("/cart", Map.of("sku", "x".repeat(70_000))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesAFormOfTooManyFields() {
        Map<String, String> form =
                IntStream.range(0, 1_200).boxed().collect(Collectors.toMap(number -> "field" + number, number -> ""));

        assertThat(browser.post("/cart", form).statusCode()).isBetween(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "99999999999"})
    void refusesAFieldOfAnotherType(String quantity) {
        assertThat(browser.submit("/items/kids-20", "/cart", Map.of("sku", "kids-20", "quantity", quantity))
                        .statusCode())
                .isEqualTo(400);
    }
}
