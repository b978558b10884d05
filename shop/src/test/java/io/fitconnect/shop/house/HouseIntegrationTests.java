package io.fitconnect.shop.house;

import static io.fitconnect.shop.testing.TestBrowser.find;
import static io.fitconnect.shop.testing.TestBrowser.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.shop.order.CancelOrder;
import io.fitconnect.shop.order.ReadOrder;
import io.fitconnect.shop.order.ReturnOrder;
import io.fitconnect.shop.testing.ShiftedClock;
import io.fitconnect.shop.testing.ShopTest;
import io.fitconnect.shop.testing.StandInProvider;
import io.fitconnect.shop.testing.TestBrowser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** What the house hears of orders, and coupons at the shop. */
@ShopTest
class HouseIntegrationTests {

    private static final Pattern ORDER = Pattern.compile("name=\"order\" value=\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("name=\"total\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final StandInProvider provider;
    private final SendNotices sendNotices;
    private final ShiftedClock clock;
    private final ReturnOrder returnOrder;
    private final CancelOrder cancelOrder;
    private final ReadOrder readOrder;
    private final UseCoupon useCoupon;
    private final String subject = UUID.randomUUID().toString();

    HouseIntegrationTests(
            Environment environment,
            StandInProvider provider,
            SendNotices sendNotices,
            ShiftedClock clock,
            ReturnOrder returnOrder,
            CancelOrder cancelOrder,
            ReadOrder readOrder,
            UseCoupon useCoupon) {
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
        this.provider = provider;
        this.sendNotices = sendNotices;
        this.clock = clock;
        this.returnOrder = returnOrder;
        this.cancelOrder = cancelOrder;
        this.readOrder = readOrder;
        this.useCoupon = useCoupon;
    }

    @Test
    void tellsTheHouseOfPaymentAndReturnOfAnAccountsOrder() {
        var browser = signedIn();
        var order = place(browser, "sun-cap");
        pay(browser, order);
        sendNotices.sendDue();

        assertThat(toldOf(order))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains(
                                "\"order.paid\"",
                                subject,
                                "\"productId\":\"sun-cap\"",
                                "\"quantity\":1",
                                "\"currency\":\"EUR\"")
                        .doesNotContain("\"size\""));

        browser.submit(order, order + "/return", Map.of());
        assertThat(returnOrder.handle(UUID.fromString(id(order)))).isFalse();
        sendNotices.sendDue();

        assertThat(browser.open(order).body()).contains("Returned").doesNotContain("Return the order");
        assertThat(toldOf(order))
                .hasSize(2)
                .last()
                .satisfies(body -> assertThat(body).contains("\"order.returned\""));
    }

    @Test
    void tellsTheSizeThatWasOrdered() {
        var browser = signedIn();
        var order = place(browser, "court-grip", "43");
        pay(browser, order);
        sendNotices.sendDue();

        assertThat(browser.open(order).body()).contains("Size 43");
        assertThat(toldOf(order))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("\"size\":\"43\""));
    }

    @Test
    void asksForASizeOfWhatHasSizes() {
        var browser = signedIn();

        var answer = browser.submit("/items/court-grip", "/cart", Map.of("sku", "court-grip", "quantity", "1"));

        assertThat(target(answer)).isEqualTo("/items/court-grip?sizeless");
        assertThat(browser.open("/items/court-grip?sizeless").body()).contains("Choose a size first.");
    }

    @Test
    void tellsAgainWhatTheHouseDidNotTake() {
        var browser = signedIn();
        var order = place(browser, "sun-cap");
        provider.refuseNotices(2);
        pay(browser, order);
        for (int i = 0; i < 5 && toldOf(order).isEmpty(); i++) {
            clock.later(Duration.ofMinutes(i), sendNotices::sendDue);
        }

        assertThat(toldOf(order)).hasSize(1);
    }

    @Test
    void tellsNothingOfAGuest() {
        var browser = new TestBrowser(port).with("Accept-Language", "en");
        var order = place(browser, "sun-cap");
        pay(browser, order);
        sendNotices.sendDue();

        assertThat(toldOf(order)).isEmpty();
        assertThat(browser.open(order).body()).doesNotContain("Use the coupon");
    }

    @Test
    void takesACouponOffOnceAndReleasesItWithTheOrder() {
        var browser = signedIn();
        var order = place(browser, "sun-cap");

        var refused = browser.submit(order, order + "/coupon", Map.of("code", "OLD"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("This coupon has expired.");

        browser.submit(order, order + "/coupon", Map.of("code", "TEN"));
        browser.submit(order, order + "/coupon", Map.of("code", "TEN"));
        assertThat(browser.open(order).body()).contains("€10.00").doesNotContain("€20.00");

        browser.submit(order, order + "/cancel", Map.of());
        sendNotices.sendDue();
        assertThat(provider.told()).contains("released /api/v1/coupon-redemptions/" + id(order));
    }

    /** The house may have redeemed a code whose answer never came. */
    @Test
    void givesCodesOfEveryCancelledOrderBack() {
        var browser = signedIn();
        var order = place(browser, "sun-cap");

        browser.submit(order, order + "/cancel", Map.of());
        sendNotices.sendDue();

        assertThat(released(order)).isEqualTo(1);
    }

    @Test
    void givesACodeBackThatWasRedeemedWhileTheOrderWasCancelled() {
        var browser = signedIn();
        var order = place(browser, "sun-cap");
        var placed = readOrder.handle(UUID.fromString(id(order))).orElseThrow();
        cancelOrder.handle(placed.id());
        sendNotices.sendDue();
        assertThat(released(order)).isEqualTo(1);
        provider.forgetTold();

        assertThat(useCoupon.handle(placed, "TEN", Locale.ENGLISH)).isEmpty();
        sendNotices.sendDue();

        assertThat(released(order)).isEqualTo(1);
    }

    private long released(String order) {
        return provider.told().stream()
                .filter(told -> told.equals("released /api/v1/coupon-redemptions/" + id(order)))
                .count();
    }

    private TestBrowser signedIn() {
        var browser = new TestBrowser(port).with("Accept-Language", "en");
        var asked = browser.openRedirected(browser.openRedirected("/sign-in?to=/cart"));
        browser.openRedirected(provider.signIn(asked, subject));
        return browser;
    }

    private static String place(TestBrowser browser, String sku) {
        return place(browser, sku, "");
    }

    private static String place(TestBrowser browser, String sku, String size) {
        browser.submit("/items/" + sku, "/cart", Map.of("sku", sku, "size", size, "quantity", "1"));
        var page = browser.open("/checkout").body();
        var form = new TreeMap<>(Map.of(
                "email", "anna" + UUID.randomUUID() + "@example.com",
                "recipient", "Anna Berg",
                "street", "Street 1",
                "postcode", "10115",
                "city", "Berlin",
                "country", "DE"));
        form.put("order", find(ORDER, page));
        form.put("total", find(TOTAL, page));
        form.put("_csrf", find(TOKEN, page));
        return target(browser.post("/checkout", form));
    }

    private static void pay(TestBrowser browser, String order) {
        browser.submit(order, order + "/payment", Map.of("outcome", "paid"));
    }

    private List<String> toldOf(String order) {
        return provider.told().stream()
                .filter(body -> body.contains("\"orderId\":\"" + id(order) + "\""))
                .toList();
    }

    private static String id(String order) {
        return order.substring(order.lastIndexOf('/') + 1);
    }
}
