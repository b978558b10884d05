package io.fitconnect.auth.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class TwoTabsIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();

    TwoTabsIntegrationTests(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void leadsEachTabToItsOwnApplication() {
        anna.register(house.browser());
        Browser browser = house.browser();
        Page web = browser.open(App.web("openid").authorizationAddress());
        Page shop = browser.open(App.shop().authorizationAddress());

        Page first = signIn(browser, web);
        Page second = signIn(browser, shop);

        assertThat(first.address()).startsWith(App.CALLBACK);
        assertThat(first.parameter("code")).isNotEmpty();
        assertThat(second.address())
                .as("the form is outdated, the application hears all the same")
                .startsWith(App.shop().redirectUri());
        assertThat(second.parameter("code")).isNotEmpty();
    }

    @Test
    void keepsTheirApplicationsNamesApart() {
        Browser browser = house.browser();
        Page web = browser.open(App.web("openid").authorizationAddress());
        Page shop = browser.open(App.shop().authorizationAddress());

        assertThat(browser.open(web.address()).text())
                .contains("to continue to FitConnect")
                .doesNotContain("FitConnect Shop");
        assertThat(browser.open(shop.link("/register")).text()).contains("to continue to FitConnect Shop");
    }

    @Test
    void goesOnAfterRegistrationInItsTab() {
        Browser browser = house.browser();
        Page web = browser.open(App.web("openid").authorizationAddress());
        browser.open(App.shop().authorizationAddress());

        Page back = anna.register(browser, web);

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("code")).isNotEmpty();
    }

    @Test
    void goesOnAfterRecoveryInItsTab() {
        anna.register(house.browser());
        Browser browser = house.browser();
        Page web = browser.open(App.web("openid").authorizationAddress());
        browser.open(App.shop().authorizationAddress());
        String password = "another long blue evening run";

        Page code = browser.submit(browser.open(web.link("/recover")), Map.of("email", anna.email()));
        Page signIn = browser.submit(
                code, Map.of("code", Mailbox.await(anna.email(), 2).code(), "password", password));
        Page back = browser.submit(signIn, Map.of("email", anna.email(), "password", password));

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("code")).isNotEmpty();
    }

    @Test
    void asksAgainFromAnOutdatedPageAndGoesOn() {
        anna.register(house.browser());
        Browser browser = house.browser();
        Page web = browser.open(App.web("openid").authorizationAddress());

        Page fresh = browser.post(web.form().action(), Map.of("email", anna.email(), "password", anna.password()));

        assertThat(fresh.text()).contains("This form had expired");
        assertThat(signIn(browser, fresh).parameter("code")).isNotEmpty();
    }

    @Test
    void isWorthNothingInAnotherBrowser() {
        String key = house.browser().open(App.shop().authorizationAddress()).parameter("resume");
        Browser browser = house.browser();

        Page page = browser.open("/login?resume=" + key);

        assertThat(page.text()).doesNotContain("FitConnect Shop");
        anna.register(house.browser());
        assertThat(signIn(browser, page).path()).isEqualTo("/account");
    }

    @Test
    void changesTheSessionAtSignIn() {
        anna.register(house.browser());
        Browser browser = house.browser();
        Page web = browser.open(App.web("openid").authorizationAddress());
        String before = browser.cookie("fitconnect-session");

        Page back = signIn(browser, web);

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(browser.cookie("fitconnect-session")).isNotEqualTo(before);
    }

    @Test
    void keepsTenAtMost() {
        Browser browser = house.browser();
        Page first = browser.open(App.shop().authorizationAddress());
        for (int count = 0; count < 10; count++) {
            browser.open(App.web("openid").authorizationAddress());
        }

        assertThat(browser.open(first.address()).text()).doesNotContain("FitConnect Shop");
    }

    @Test
    void keepsThemForHalfAnHour() {
        Browser browser = house.browser();
        Page shop = browser.open(App.shop().authorizationAddress());

        clock.shift(Duration.ofMinutes(29));
        assertThat(browser.open(shop.address()).text()).contains("FitConnect Shop");
        clock.shift(Duration.ofMinutes(31));
        assertThat(browser.open(shop.address()).text()).doesNotContain("FitConnect Shop");
    }

    private Page signIn(Browser browser, Page page) {
        return browser.submit(page, Map.of("email", anna.email(), "password", anna.password()));
    }
}
