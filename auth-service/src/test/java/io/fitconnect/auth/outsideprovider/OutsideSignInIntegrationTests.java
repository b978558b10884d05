package io.fitconnect.auth.outsideprovider;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.OutsideIdp;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AuthServiceTest
class OutsideSignInIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();
    private final String subject = UUID.randomUUID().toString();

    OutsideSignInIntegrationTests(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void linksForAPersonWhoIsSignedInAndSignsInAfterwards() {
        Browser owner = house.browserOf(anna);
        Page linked = link(owner, Map.of("sub", subject));
        assertThat(linked.text()).contains("The account is connected");
        assertThat(Mailbox.await(anna.email(), 2).subject()).contains("connected to Example");
        Browser browser = house.browser();

        Page account = arrive(browser, "/login/with/example", Map.of("sub", subject));

        assertThat(account.path()).isEqualTo("/account");
        assertThat(account.text()).contains(anna.email());
        owner.submitById(owner.open("/account/security"), "unlink-example", Map.of());
        assertThat(arrive(house.browser(), "/login/with/example", Map.of("sub", subject))
                        .text())
                .contains("No FitConnect account is connected");
    }

    @Test
    void leadsOnToTheApplicationThatWaits() {
        link(house.browserOf(anna), Map.of("sub", subject));
        Browser browser = house.browser();
        browser.open(App.tracker().authorizationAddress());

        Page question = browser.open(App.web("openid").authorizationAddress());
        Page back = arrive(browser, question.link("/login/with/example"), Map.of("sub", subject));

        assertThat(back.parameter("code")).isNotEmpty();
    }

    @Test
    void linksTheSameAddressOnlyByTheMailedCode() {
        anna.register(house.browser());
        Browser browser = house.browser();
        Map<String, Object> claims = Map.of("sub", subject, "email", anna.email(), "email_verified", true);

        Page question = arrive(browser, "/login/with/example", claims);
        assertThat(question.path()).isEqualTo("/login/with/example/confirm");
        assertThat(browser.open("/account").path()).as("not signed in yet").isEqualTo("/login");
        assertThat(browser.submit(question, Map.of("code", "00000000")).status())
                .isEqualTo(422);
        Page account = browser.submit(
                question, Map.of("code", Mailbox.await(anna.email(), 2).code()));

        assertThat(account.path()).isEqualTo("/account");
        assertThat(arrive(house.browser(), "/login/with/example", claims).path())
                .isEqualTo("/account");
    }

    @Test
    void takesTheCodeOnlyInTheBrowserThatProvedTheOtherAccount() {
        anna.register(house.browser());
        arrive(
                house.browser(),
                "/login/with/example",
                Map.of("sub", subject, "email", anna.email(), "email_verified", true));
        String code = Mailbox.await(anna.email(), 2).code();

        Browser other = house.browser();
        Page form = other.open("/login");
        Page refused = other.post(
                "/login/with/example/confirm", form.formById("passkey-form").with(Map.of("code", code)));
        assertThat(refused.path()).isEqualTo("/login");
        assertThat(other.open("/account").path()).isEqualTo("/login");
        assertThat(house.browser().open("/login/with/example/confirm").path()).isEqualTo("/login");
    }

    @Test
    void believesNoAddressThatTheProviderDidNotVerify() {
        anna.register(house.browser());

        Page page = arrive(
                house.browser(),
                "/login/with/example",
                Map.of("sub", subject, "email", anna.email(), "email_verified", false));

        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.text()).contains("No FitConnect account is connected");
        assertThat(Mailbox.list(anna.email())).hasSize(1);
    }

    @Test
    void linksAnOutsideAccountToOneAccountOnly() {
        link(house.browserOf(anna), Map.of("sub", subject));

        Page taken = link(house.browserOf(Visitor.unknown()), Map.of("sub", subject));

        assertThat(taken.text()).contains("The account was not connected");
    }

    @Test
    void asksForTheSecondFactorToo() {
        Browser owner = house.browserOf(anna);
        link(owner, Map.of("sub", subject));
        Phone phone = Phone.setUp(owner, clock);
        Browser browser = house.browser();

        Page question = arrive(browser, "/login/with/example", Map.of("sub", subject));

        assertThat(question.path()).isEqualTo("/login/second-factor");
        assertThat(browser.submit(question, Map.of("code", phone.code(1))).path())
                .isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "nonce", "exp"})
    void refusesAnIdTokenThatIsNotForThisSignIn(String claim) {
        link(house.browserOf(anna), Map.of("sub", subject));
        Object wrong = claim.equals("exp") ? 0L : "http://somewhere.example";

        Page page = arrive(house.browser(), "/login/with/example", Map.of("sub", subject, claim, wrong));

        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.text()).contains("did not work");
    }

    @Test
    void takesAnAnswerOnceAndInTheBrowserThatAskedOnly() {
        Browser browser = house.browserOf(anna);
        Page asked = askToLink(browser);
        String answer = OutsideIdp.signIn(asked, Map.of("sub", subject));

        assertThat(house.browser().open(answer).text()).contains("did not work");
        assertThat(browser.open(answer).text()).contains("The account is connected");
        assertThat(browser.open(answer).path()).as("again").isNotEqualTo("/account/security");
    }

    @Test
    void knowsNoOtherProvider() {
        assertThat(house.browser().open("/login/with/other").status()).isEqualTo(404);
        assertThat(house.browser()
                        .open("/login/with/example/callback?error=access_denied&state=x")
                        .text())
                .contains("did not work");
    }

    private static Page askToLink(Browser browser) {
        return browser.submitById(browser.open("/account/security"), "link-example", Map.of());
    }

    private static Page link(Browser browser, Map<String, Object> claims) {
        return browser.open(OutsideIdp.signIn(askToLink(browser), claims));
    }

    private static Page arrive(Browser browser, String from, Map<String, Object> claims) {
        return browser.open(OutsideIdp.signIn(browser.open(from), claims));
    }
}
