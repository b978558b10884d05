package io.fitconnect.auth.remembereddevice;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A browser in which the owner is asked for no second factor. */
@AuthServiceTest
class TrustedBrowserIntegrationTests {

    private static final String COOKIE = "fitconnect-device";
    private static final String QUESTION = "/login/second-factor";

    private final House house;
    private final ShiftedClock clock;
    private final Accounts accounts;
    private final DeviceMemory memory;
    private final Visitor anna = Visitor.unknown();
    private final Visitor boris = Visitor.unknown();

    TrustedBrowserIntegrationTests(House house, ShiftedClock clock, Accounts accounts, DeviceMemory memory) {
        this.house = house;
        this.clock = clock;
        this.accounts = accounts;
        this.memory = memory;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void isTrustedByTheOwnerWhoSaidSoAlone() {
        Browser shared = trustedBy(anna);
        Phone.setUp(house.browserOf(boris), clock);

        assertThat(boris.signIn(shared).path()).isEqualTo(QUESTION);
        assertThat(anna.signIn(shared).path()).isEqualTo("/account");
    }

    @Test
    void isNotTrustedUnlessTheOwnerSaysSo() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        browser.submit(anna.signIn(browser), Map.of("code", phone.code(1)));
        signOut(browser);

        assertThat(anna.signIn(browser).path()).isEqualTo(QUESTION);
    }

    @Test
    void isNotTrustedWhereAnApplicationDemandsTwoFactors() {
        Browser browser = trustedBy(anna);

        Page question = browser.submit(
                browser.open(demandingTwoFactors()), Map.of("email", anna.email(), "password", anna.password()));

        assertThat(question.path()).isEqualTo(QUESTION);
    }

    @Test
    void isAskedForTheOtherFactorAloneWhenThePasswordWasTypedAlready() {
        Browser browser = trustedBy(anna);
        assertThat(anna.signIn(browser).path()).isEqualTo("/account");

        assertThat(browser.open(demandingTwoFactors()).path()).isEqualTo(QUESTION);
    }

    @Test
    void isNotTrustedByItsFormerCookie() {
        Browser browser = trustedBy(anna);
        String former = browser.cookie(COOKIE);
        anna.signIn(browser);

        assertThat(isTrusted(browser.cookie(COOKIE))).isTrue();
        assertThat(isTrusted(former)).isFalse();
    }

    @Test
    void isTrustedForNinetyDaysHoweverOftenItIsUsed() {
        Browser browser = trustedBy(anna);
        clock.shift(Duration.ofDays(60));
        assertThat(anna.signIn(browser).path()).isEqualTo("/account");
        signOut(browser);

        clock.shift(Duration.ofDays(91));

        assertThat(memory.list(idOf(anna)))
                .filteredOn(RememberedDevice::skipsSecondFactor)
                .isEmpty();
        assertThat(anna.signIn(browser).path()).isEqualTo(QUESTION);
    }

    @Test
    void isTrustedNoMoreOnceAnotherAppIsSetUp() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        anna.signInAndBeRemembered(browser, phone);

        Phone.setUp(browser, clock);
        signOut(browser);

        assertThat(anna.signIn(browser).path()).isEqualTo(QUESTION);
    }

    @Test
    void isListedOnceWhenItBecomesTrusted() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        browser.submit(anna.signIn(browser), Map.of("code", phone.code(1)));
        signOut(browser);
        clock.shift(Duration.ofSeconds(60));
        int before = memory.list(idOf(anna)).size();

        browser.submit(anna.signIn(browser), Map.of("code", phone.code(), "remember", "true"));

        assertThat(memory.list(idOf(anna)))
                .hasSize(before)
                .filteredOn(RememberedDevice::skipsSecondFactor)
                .hasSize(1);
    }

    @Test
    void isForgottenByItsOwnerAlone() {
        house.browserOf(anna);
        house.browserOf(boris);

        memory.forget(idOf(boris), memory.list(idOf(anna)).get(0).id());

        assertThat(memory.list(idOf(anna))).hasSize(1);
    }

    @Test
    void isForgottenForTheTwentyFirst() {
        house.browserOf(anna);
        for (int browser = 0; browser < 21; browser++) {
            memory.remember(idOf(anna), false, new MockHttpServletRequest(), new MockHttpServletResponse());
        }

        assertThat(memory.list(idOf(anna))).hasSize(20);
    }

    private Browser trustedBy(Visitor owner) {
        Phone phone = Phone.setUp(house.browserOf(owner), clock);
        Browser browser = house.browser();
        owner.signInAndBeRemembered(browser, phone);
        signOut(browser);
        return browser;
    }

    private boolean isTrusted(String cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(COOKIE, cookie));
        return memory.skipsSecondFactor(idOf(anna), request);
    }

    private static String demandingTwoFactors() {
        Map<String, String> request = App.web("openid").request();
        request.put("claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"value\":\"2\"}}}");
        return App.addressOf(request);
    }

    private AccountId idOf(Visitor visitor) {
        return accounts.find(EmailAddress.find(visitor.email()).orElseThrow())
                .orElseThrow()
                .id();
    }

    private static void signOut(Browser browser) {
        browser.submit(browser.open("/logout"), Map.of());
    }
}
