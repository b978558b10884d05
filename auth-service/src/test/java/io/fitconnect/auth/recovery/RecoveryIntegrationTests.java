package io.fitconnect.auth.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.OutsideIdp;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class RecoveryIntegrationTests {

    private static final String NEW = "another long green morning walk";

    private final House house;
    private final ShiftedClock clock;

    RecoveryIntegrationTests(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void replacesThePasswordByTheCode() {
        Visitor anna = registered();
        Browser browser = house.browser();
        Page choose = ask(browser, anna.email());
        String code = Mailbox.await(anna.email(), 2).code();

        Page page = browser.submit(choose, Map.of("code", code, "password", NEW));

        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.text()).contains("Your password is changed");
        assertThat(anna.signIn(house.browser()).status()).isEqualTo(422);
        assertThat(anna.signIn(house.browser(), NEW).path()).isEqualTo("/account");
        assertThat(Mailbox.await(anna.email(), 3).subject()).isEqualTo("Your FitConnect password was changed");
    }

    @Test
    void replacesThePasswordByTheLinkInAnyBrowser() {
        Visitor anna = registered();
        ask(house.browser(), anna.email());
        Browser phone = house.browser();

        Page page = phone.submit(phone.open(Mailbox.await(anna.email(), 2).link()), Map.of("password", NEW));

        assertThat(page.path()).isEqualTo("/login");
        Page security = phone.submit(page, Map.of("email", anna.email(), "password", NEW));
        assertThat(security.path()).isEqualTo("/account/security");
        assertThat(security.text()).contains("Look through what else opens your account");
    }

    @Test
    void showsWhatElseOpensTheAccountAndIsNew() {
        Visitor anna = Visitor.unknown();
        Browser thief = house.browserOf(anna);
        thief.submit(thief.open(App.tracker().authorizationAddress()), Map.of("decision", "allow"));
        thief.open(OutsideIdp.signIn(
                thief.submitById(thief.open("/account/security"), "link-example", Map.of()),
                Map.of("sub", UUID.randomUUID().toString())));
        ask(house.browser(), anna.email());
        Browser owner = house.browser();
        Page page = owner.submit(
                owner.open(Mailbox.await(anna.email(), "code for a new").link()), Map.of("password", NEW));

        Page security = owner.submit(page, Map.of("email", anna.email(), "password", NEW));

        assertThat(security.text()).contains("Example new", "Apps connected in the last 30 days", "Demo Tracker new");
        assertThat(Mailbox.await(anna.email(), "password was changed").text())
                .contains("added in the last 30 days")
                .containsPattern("accounts and apps\\):\\s2\\.");
        clock.shift(Duration.ofDays(31));
        Browser later = house.browser();
        anna.signIn(later, NEW);
        assertThat(later.open("/account/security").text()).doesNotContain(" new ", "Demo Tracker");
    }

    @Test
    void endsEverySessionOfTheAccount() {
        Visitor anna = Visitor.unknown();
        Browser before = house.browserOf(anna);
        Browser browser = house.browser();
        Page choose = ask(browser, anna.email());

        browser.submit(choose, Map.of("code", Mailbox.await(anna.email(), 2).code(), "password", NEW));

        assertThat(before.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void answersUnknownAddressesAlike() {
        Visitor anna = registered();
        String unknown = Visitor.unknown().email();
        Browser browser = house.browser();

        Page ofKnown = ask(browser, anna.email());
        Page ofUnknown = ask(browser, unknown);

        assertThat(withoutIds(ofUnknown)).isEqualTo(withoutIds(ofKnown));
        Mailbox.Letter letter = Mailbox.await(unknown);
        assertThat(letter.subject()).isEqualTo("There is no FitConnect account with this address");
        assertThat(letter.text()).doesNotContain("token=");
    }

    @Test
    void usesACodeOnceAndForItsOwnProofOnly() {
        Visitor anna = registered();
        Visitor eve = registered();
        Browser browser = house.browser();
        Page ofAnna = ask(browser, anna.email());
        Page ofEve = ask(browser, eve.email());
        String codeOfEve = Mailbox.await(eve.email(), 2).code();

        assertThat(browser.submit(ofAnna, Map.of("code", codeOfEve, "password", NEW))
                        .status())
                .isEqualTo(422);
        browser.submit(ofEve, Map.of("code", codeOfEve, "password", NEW));
        assertThat(browser.submit(ofEve, Map.of("code", codeOfEve, "password", NEW + "!"))
                        .status())
                .isEqualTo(422);
        assertThat(anna.signIn(house.browser()).path()).isEqualTo("/account");
        assertThat(eve.signIn(house.browser(), NEW).path()).isEqualTo("/account");
    }

    @Test
    void keepsTheCodeGoodWhileThePasswordIsTooWeak() {
        Visitor anna = registered();
        Browser browser = house.browser();
        Page choose = ask(browser, anna.email());
        String code = Mailbox.await(anna.email(), 2).code();

        Page weak = browser.submit(choose, Map.of("code", code, "password", "short"));

        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.text()).contains("at least 10 characters");
        assertThat(weak.answer().body()).contains("aria-describedby=\"password-fault password-hint\"");
        assertThat(browser.submit(weak, Map.of("password", NEW)).path()).isEqualTo("/login");
    }

    @Test
    void goesOnWithWhatTheApplicationWanted() {
        Visitor anna = registered();
        Browser browser = house.browser();
        browser.open(App.web("openid").authorizationAddress());
        Page choose = ask(browser, anna.email());
        browser.submit(choose, Map.of("code", Mailbox.await(anna.email(), 2).code(), "password", NEW));

        assertThat(anna.signIn(browser, NEW).address()).startsWith(App.CALLBACK);
    }

    @Test
    void survivesAnythingInItsAddress() {
        Browser browser = house.browser();

        for (String id : new String[] {"", "x", "%00", "00000000-0000-0000-0000-000000000000"}) {
            assertThat(browser.open("/recover/password?id=" + id).status())
                    .as(id)
                    .isLessThan(500);
        }
    }

    private Page ask(Browser browser, String email) {
        Page page = browser.submit(browser.open("/recover"), Map.of("email", email));
        assertThat(page.path()).isEqualTo("/recover/password");
        return page;
    }

    private Visitor registered() {
        Visitor visitor = Visitor.unknown();
        house.browserOf(visitor);
        return visitor;
    }

    private static String withoutIds(Page page) {
        return page.answer().body().replaceAll("(value=\"|id=)[^\"&]*", "");
    }
}
