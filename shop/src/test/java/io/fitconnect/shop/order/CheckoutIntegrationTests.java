package io.fitconnect.shop.order;

import static io.fitconnect.shop.testing.TestBrowser.find;
import static io.fitconnect.shop.testing.TestBrowser.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.shop.testing.ShopTest;
import io.fitconnect.shop.testing.TestBrowser;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** The shop as a guest's browser meets it. */
@ShopTest
class CheckoutIntegrationTests {

    private static final Pattern ORDER = Pattern.compile("name=\"order\" value=\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("name=\"total\" value=\"([^\"]+)\"");

    private final int port;

    CheckoutIntegrationTests(Environment environment) {
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void sellsToAGuestOnceHoweverOftenTheFormIsSent() {
        var browser = browserWith("soft-flask");
        var form = checkout(browser);

        var order = target(browser.post("/checkout", form));
        assertThat(target(browser.post("/checkout", form))).isEqualTo(order);
        assertThat(browser.open(order).body())
                .contains("stands in for a payment", "Soft flask", "1 × ", "Waiting for the payment");

        var paid = target(browser.submit(order, order + "/payment", Map.of("outcome", "paid")));
        assertThat(browser.open(paid).body()).contains("counts as paid", "Paid").doesNotContain("Cancel the order");
    }

    @Test
    void keepsAnOrderWhosePaymentIsDeclinedAndLetsItBeCancelled() {
        var browser = browserWith("sun-cap");
        var order = target(browser.post("/checkout", checkout(browser)));

        var declined = target(browser.submit(order, order + "/payment", Map.of("outcome", "declined")));
        assertThat(browser.open(declined).body()).contains("did not go through", "Act as if");
        browser.submit(order, order + "/cancel", Map.of());

        assertThat(browser.open(order).body()).contains("Cancelled").doesNotContain("Act as if");
    }

    @Test
    void keepsPiecesForThreeUnpaidOrdersOfAGuestAtMost() {
        var browser = browserWith("gel-caffeine");
        var first = target(browser.post("/checkout", checkout(browser)));
        var email = "ben" + UUID.randomUUID() + "@example.com";
        for (int n = 0; n < 2; n++) {
            fillCart(browser, "gel-caffeine");
            var form = checkout(browser);
            form.put("email", email);
            browser.post("/checkout", form);
        }
        fillCart(browser, "gel-caffeine");

        var refused = browser.post("/checkout", checkout(browser));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("still wait for their payment").doesNotContain("A price changed");
        browser.submit(first, first + "/cancel", Map.of());
        assertThat(target(browser.post("/checkout", checkout(browser)))).startsWith("/orders/");
    }

    @Test
    void countsAGuestsUnpaidOrdersByAddressToo() {
        var email = "carla" + UUID.randomUUID() + "@example.com";
        for (int n = 0; n < 3; n++) {
            var byAddress = browserWith("gel-caffeine");
            var form = checkout(byAddress);
            form.put("email", email);
            assertThat(target(byAddress.post("/checkout", form))).startsWith("/orders/");
        }
        var address = browserWith("gel-caffeine");
        var form = checkout(address);
        form.put("email", email.toUpperCase(Locale.ROOT));

        assertThat(address.post("/checkout", form).statusCode()).isEqualTo(409);
    }

    @Test
    void letsMoreGuestsOfOneNetworkOrderThanAGuestMay() {
        var network = TestBrowser.anywhere();
        for (int n = 0; n < 5; n++) {
            var byNetwork = browserWith("gel-caffeine").comesFrom(network);
            var order = target(byNetwork.post("/checkout", checkout(byNetwork)));
            assertThat(order).startsWith("/orders/");
            if (n == 0) { // a paid one keeps nothing
                byNetwork.submit(order, order + "/payment", Map.of("outcome", "paid"));
                fillCart(byNetwork, "gel-caffeine");
                byNetwork.post("/checkout", checkout(byNetwork));
            }
        }
        var neighbour = browserWith("gel-caffeine").comesFrom(network);

        assertThat(neighbour.post("/checkout", checkout(neighbour)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void hidesAnOrderFromOtherBrowsers() {
        var browser = browserWith("sun-cap");
        var order = target(browser.post("/checkout", checkout(browser)));
        var stranger = browserWith("sun-cap");

        assertThat(stranger.open(order).statusCode()).isEqualTo(404);
        assertThat(stranger.submit("/items/mat-6", order + "/cancel", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(target(stranger.open("/orders"))).startsWith("/sign-in?to=");
    }

    @Test
    void saysWhatIsWrongWithAnAddressAndKeepsWhatWasTyped() {
        var browser = browserWith("sun-cap");
        var form = checkout(browser);
        form.putAll(Map.of("email", "anna", "city", "", "street", "Ringstraße 7"));

        var page = browser.post("/checkout", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "<title>Error: Check-out · ",
                        "<h1>Check-out</h1>",
                        "href=\"#email\"",
                        "id=\"email-fault\"",
                        "Enter a town",
                        "Ringstraße 7")
                .doesNotContain("id=\"street-fault\"");
    }

    @Test
    void usesNothingOfAFormWithoutItsToken() {
        var browser = browserWith("sun-cap");
        var form = checkout(browser);
        form.put("_csrf", "forged");
        assertThat(target(browser.post("/checkout", form))).isEqualTo("/checkout?outdated");

        var foreign = checkout(browser);
        foreign.put("order", "01900000-0000-7000-8000-000000000000");
        assertThat(target(browser.post("/checkout", foreign)))
                .as("an id of no page here")
                .isEqualTo("/checkout?outdated");
    }

    @Test
    void findsItemsByWordsInBothLanguagesAndReadsOn() {
        var browser = browser();

        assertThat(browser.open("/?q=trail+shoe").body())
                .contains("Ridge trail shoe")
                .doesNotContain("Match football");
        assertThat(browser.with("Accept-Language", "ru")
                        .open("/?q=%D0%B2%D0%B5%D0%BB%D0%BE%D0%B4%D0%B6")
                        .body())
                .contains("Велоджерси Tempo", "lang=\"ru\"");
        assertThat(browser.open("/?q=%25").body())
                .as("a per cent sign is no wildcard")
                .contains("Ничего не нашлось");
        assertThat(browser.open("/?category=bikes&order=cheapest").body()).containsSubsequence("Мини-насос", "Aero R5");

        var first = browser.open("/?order=dearest").body();
        var next =
                find(Pattern.compile("href=\"([^\"]+)\" rel=\"next\""), first).replace("&amp;", "&");
        var second = browser.open(next).body();
        assertThat(first).contains("Trail M3").doesNotContain("Step, пара");
        assertThat(second).doesNotContain("Trail M3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%25%25",
                "/?after=x~y",
                "/?category=x&sport=x&order=x",
                "/sign-in/failed?to=//evil.example",
                "/?lang=x"
            })
    void takesOddParametersForNone(String path) {
        var page = browser().open(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("\"//evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/items/%00", "/items/no-such", "/orders/%00", "/orders/x", "/pictures/shoe/%00.svg", "/nowhere"
            })
    void knowsNothingOfOddAddresses(String path) {
        assertThat(browser().open(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shop-session", "shop-cart", "shop-form", "shop-language", "shop-sign-in-0000", "shop-asked"})
    void survivesOddCookies(String name) {
        for (var value : new String[] {"AA==", "\"", "x".repeat(3000), "00000000-0000-0000-0000-000000000000"}) {
            var browser = browser();
            browser.setCookie(name, value);
            assertThat(browser.open("/cart").statusCode()).as(value).isEqualTo(200);
        }
    }

    @Test
    void sendsNothingInlineAndForbidsTheBrowserTheRest() {
        var page = browser().open("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private Map<String, String> checkout(TestBrowser browser) {
        var page = browser.open("/checkout").body();
        var form = new TreeMap<>(Map.of(
                "email", "anna" + UUID.randomUUID() + "@example.com",
                "recipient", "Анна Берг",
                "street", "Street 1",
                "postcode", "10115",
                "city", "Berlin",
                "country", "DE"));
        form.put("order", find(ORDER, page));
        form.put("total", find(TOTAL, page));
        form.put("_csrf", find(Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\""), page));
        return form;
    }

    private TestBrowser browserWith(String sku) {
        var browser = browser();
        fillCart(browser, sku);
        return browser;
    }

    private static void fillCart(TestBrowser browser, String sku) {
        browser.submit("/items/" + sku, "/cart", Map.of("sku", sku, "size", "42", "quantity", "1"));
    }

    private TestBrowser browser() {
        return new TestBrowser(port).with("Accept-Language", "en");
    }
}
