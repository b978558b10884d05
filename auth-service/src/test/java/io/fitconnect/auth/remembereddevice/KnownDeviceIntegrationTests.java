package io.fitconnect.auth.remembereddevice;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@AuthServiceTest
class KnownDeviceIntegrationTests {

    private static final String COOKIE = "fitconnect-device";

    private final House house;
    private final ShiftedClock clock;
    private final KnownDevice knownDevice;
    private final Activity activity;
    private final Visitor anna = Visitor.unknown();
    private final Visitor boris = Visitor.unknown();

    KnownDeviceIntegrationTests(House house, ShiftedClock clock, KnownDevice knownDevice, Activity activity) {
        this.house = house;
        this.clock = clock;
        this.knownDevice = knownDevice;
        this.activity = activity;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void knowsTheBrowsersOfEachOwner() {
        Browser shared = house.browserOf(anna);
        assertThat(isKnown(shared, anna)).isTrue();
        assertThat(isKnown(shared, boris)).isFalse();
        signOut(shared);
        boris.register(house.browser());
        boris.signIn(shared);

        assertThat(isKnown(shared, anna)).as("people share a browser").isTrue();
        assertThat(isKnown(shared, boris)).isTrue();
        assertThat(isKnown(house.browser(), anna)).isFalse();
    }

    @Test
    void changesTheSecretWithEachSignIn() {
        Browser browser = house.browserOf(anna);
        String first = browser.cookie(COOKIE);
        signOut(browser);
        anna.signIn(browser);

        assertThat(isKnown(first, anna)).as("a copy of the former cookie").isFalse();
        assertThat(isKnown(browser, anna)).isTrue();
    }

    @Test
    void takesNoCookieThatWasNotSealedHere() {
        String cookie = house.browserOf(anna).cookie(COOKIE);

        assertThat(isKnown(withAnotherSeal(cookie), anna)).isFalse();
        assertThat(isKnown("s1.local.AAAA.AAAA", anna)).isFalse();
        assertThat(isKnown("x", anna)).isFalse();
    }

    @Test
    void forgetsABrowserAfterNinetyDaysAndWhenItsOwnerSaysSo() {
        Browser browser = house.browserOf(anna);
        Browser other = house.browser();
        anna.signIn(other);
        Page security = browser.open("/account/security");
        assertThat(security.text()).contains("Known browsers", "this browser");

        Page after = browser.post(
                "/account/security/devices/forget",
                security.formById("forget-present").with(Map.of()));

        assertThat(after.text()).contains("The browser is forgotten");
        assertThat(activity.of(anna.email())).startsWith("device-forgotten");
        assertThat(isKnown(browser, anna)).isFalse();
        assertThat(isKnown(other, anna)).isTrue();
        clock.shift(DeviceMemory.LIFE.plusSeconds(1));
        assertThat(isKnown(other, anna)).isFalse();
    }

    @Test
    void forgetsBrowsersWithAChangeOfThePassword() {
        Browser browser = house.browserOf(anna);

        browser.submit(
                browser.open("/account/password"),
                Map.of("current", anna.password(), "password", "another " + anna.password()));

        assertThat(isKnown(browser, anna)).isFalse();
    }

    /** Changes a character that counts whole: of the last one some bits are padding. */
    private static String withAnotherSeal(String cookie) {
        int place = cookie.lastIndexOf('.') + 1;
        char other = cookie.charAt(place) == 'A' ? 'B' : 'A';
        return cookie.substring(0, place) + other + cookie.substring(place + 1);
    }

    private boolean isKnown(Browser browser, Visitor visitor) {
        return isKnown(browser.cookie(COOKIE), visitor);
    }

    private boolean isKnown(String cookie, Visitor visitor) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (!cookie.isEmpty()) {
            request.setCookies(new Cookie(COOKIE, cookie));
        }
        return knownDevice.isKnown(request, EmailAddress.find(visitor.email()).orElseThrow());
    }

    private static void signOut(Browser browser) {
        browser.submit(browser.open("/logout"), Map.of());
    }
}
