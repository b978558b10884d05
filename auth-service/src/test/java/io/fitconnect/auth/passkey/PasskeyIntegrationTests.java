package io.fitconnect.auth.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.SoftKey;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class PasskeyIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final JdbcClient jdbc;
    private final Visitor anna = Visitor.unknown();
    private final SoftKey key = SoftKey.next();

    PasskeyIntegrationTests(House house, ShiftedClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void signsInAlone() {
        Page added = key.register(house.browserOf(anna), "My phone");
        assertThat(added.path()).isEqualTo("/account/security");
        assertThat(added.text()).contains("My phone", "The passkey is ready");
        assertThat(Mailbox.await(anna.email(), 2).text()).contains("My phone");
        Browser browser = house.browser();

        Page account = key.answer(browser, browser.open("/login"));

        assertThat(account.path()).isEqualTo("/account");
        assertThat(account.text()).contains(anna.email());
        assertThat(anna.signIn(house.browser()).path())
                .as("the password works as before")
                .isEqualTo("/account");
    }

    @Test
    void leadsOnToTheApplicationThatWaits() {
        key.register(house.browserOf(anna), "My phone");
        Browser browser = house.browser();

        Page question = browser.open(App.web("openid").authorizationAddress());

        assertThat(key.answer(browser, question).parameter("code")).isNotEmpty();
    }

    @Test
    void standsInForTheCodeOfAnApp() {
        Browser owner = house.browserOf(anna);
        key.register(owner, "My phone");
        Phone.setUp(owner, clock);
        Browser browser = house.browser();

        Page question = anna.signIn(browser);

        assertThat(question.path()).isEqualTo("/login/second-factor");
        assertThat(key.answer(browser, question).path()).isEqualTo("/account");
    }

    @Test
    void confirmsTheOwnerForASensitiveAct() {
        Browser browser = house.browserOf(anna);
        key.register(browser, "My phone");
        clock.shift(Duration.ofMinutes(11));

        Page question = browser.open("/account/password");

        assertThat(question.path()).isEqualTo("/login/confirm");
        assertThat(key.answer(browser, question).path()).isEqualTo("/account/password");
    }

    @Test
    void takesAnAnswerOnce() {
        key.register(house.browserOf(anna), "My phone");
        Browser browser = house.browser();
        Page page = browser.open("/login");
        String answer = key.get(page);
        Map<String, String> form = page.formById("passkey-form").with(Map.of("credential", answer));
        browser.post("/login/passkey", form);
        Page repeated =
                browser.submitById(browser.open("/login/confirm"), "passkey-form", Map.of("credential", answer));
        assertThat(repeated.text()).as("in the same session").contains("The passkey did not work");
        browser.submit(browser.open("/logout"), Map.of());
        Page fresh = browser.open("/login");

        Page again = browser.submitById(fresh, "passkey-form", Map.of("credential", answer));

        assertThat(again.path()).isEqualTo("/login");
        assertThat(again.text()).contains("The passkey did not work");
    }

    @Test
    void takesNoAnswerToAnotherBrowsersPage() {
        key.register(house.browserOf(anna), "My phone");
        String answer = key.get(house.browser().open("/login"));
        Browser browser = house.browser();

        assertRefused(browser, answer);
    }

    @Test
    void takesNoAnswerWithoutVerificationOfTheUser() {
        key.register(house.browserOf(anna), "My phone");
        key.stopVerifying();
        Browser browser = house.browser();

        assertThat(key.answer(browser, browser.open("/login")).path()).isEqualTo("/login");
    }

    @Test
    void takesNoAnswerFromAnotherSite() {
        key.register(house.browserOf(anna), "My phone");
        key.moveTo("http://localhost:8081");
        Browser browser = house.browser();

        assertThat(key.answer(browser, browser.open("/login")).path()).isEqualTo("/login");
    }

    @Test
    void takesNoAnswerOfAnotherKey() {
        key.register(house.browserOf(anna), "My phone");
        Browser browser = house.browser();

        assertThat(SoftKey.next().answer(browser, browser.open("/login")).path())
                .isEqualTo("/login");
        assertRefused(house.browser(), "");
        assertRefused(house.browser(), "{}");
        assertRefused(house.browser(), "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}");
        assertRefused(house.browser(), "x".repeat(30_000));
    }

    @Test
    void takesNoAnswerWithBrokenExtensions() {
        key.register(house.browserOf(anna), "My phone");
        byte[] broken = new byte[20];
        Arrays.fill(broken, (byte) 0xff);
        key.extend(broken);
        Browser browser = house.browser();

        Page page = key.answer(browser, browser.open("/login"));

        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.text()).contains("The passkey did not work");
    }

    @Test
    void takesAnAnswerThatNamesItsOwnerAndNoOther() {
        key.register(house.browserOf(anna), "My phone");
        Browser browser = house.browser();
        key.nameOwner(UUID.randomUUID());
        assertThat(key.answer(browser, browser.open("/login")).path()).isEqualTo("/login");

        key.nameOwner(jdbc.sql("select id from account where email = ?")
                .param(anna.email())
                .query(UUID.class)
                .single());

        assertThat(key.answer(browser, browser.open("/login")).path()).isEqualTo("/account");
    }

    @Test
    void noticesACopiedAuthenticator() {
        key.count(10);
        key.register(house.browserOf(anna), "My key");
        Browser browser = house.browser();
        assertThat(key.answer(browser, browser.open("/login")).path()).isEqualTo("/account");
        browser.submit(browser.open("/logout"), Map.of());
        key.count(11);

        assertThat(key.answer(browser, browser.open("/login")).path()).isEqualTo("/login");
    }

    @Test
    void isRenamedAndRemovedByItsOwnerOnly() {
        Browser owner = house.browserOf(anna);
        Page security = key.register(owner, "My phone");
        String id = idIn(security);
        Browser stranger = house.browserOf(Visitor.unknown());
        Page own = SoftKey.next().register(stranger, "Other");
        stranger.submitById(own, "rename-" + idIn(own), Map.of("passkey", id, "label", "Stolen"));
        stranger.submitById(own, "remove-" + idIn(own), Map.of("passkey", id));
        assertThat(owner.open("/account/security").text()).contains("My phone");

        Page renamed = owner.submitById(security, "rename-" + id, Map.of("label", "Anna's <phone>"));
        assertThat(renamed.answer().body()).contains("Anna&#39;s &lt;phone&gt;");
        Page removed = owner.submitById(renamed, "remove-" + id, Map.of());

        assertThat(removed.text()).contains("The passkey is removed");
        assertThat(Mailbox.await(anna.email(), "passkey of your FitConnect account was removed")
                        .text())
                .contains("Anna's <phone>");
        Browser browser = house.browser();
        assertThat(key.answer(browser, browser.open("/login")).path()).isEqualTo("/login");
    }

    @Test
    void isAddedOnThePageThatAskedForItOnly() {
        Browser owner = house.browserOf(anna);
        Browser other = house.browser();
        anna.signIn(other);
        Page elsewhere = other.open("/account/security/passkeys/new");
        Page page = owner.open("/account/security/passkeys/new");

        Page refused = owner.submitById(
                page, "new-passkey-form", Map.of("label", "My phone", "credential", key.create(elsewhere)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(owner.open("/account/security").text()).doesNotContain("My phone");
    }

    @Test
    void isOneOfTwentyAtMost() {
        Browser owner = house.browserOf(anna);
        key.register(owner, "My phone");
        jdbc.sql("""
                        insert into passkey (id, account_id, credential_id, public_key, signature_count, uv_initialized,
                            transports, backup_eligible, backup_state, attestation_object, attestation_client_data, label,
                            created_at, last_used_at)
                        select gen_random_uuid(), p.account_id, p.credential_id || lpad(cast(n as text), 4, 'A'), p.public_key,
                            p.signature_count, p.uv_initialized, p.transports, p.backup_eligible, p.backup_state,
                            p.attestation_object, p.attestation_client_data, p.label, p.created_at, p.last_used_at
                        from passkey p join account a on a.id = p.account_id cross join generate_series(1, 19) n
                        where a.email = ?
                        """).param(anna.email()).update();

        assertThat(SoftKey.next().register(owner, "One more").status()).isEqualTo(422);
    }

    @Test
    void isNotAddedTwice() {
        Browser owner = house.browserOf(anna);
        key.register(owner, "My phone");

        Page again = key.register(house.browserOf(Visitor.unknown()), "Mine too");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("The passkey did not work");
    }

    @Test
    void isToSignInAloneAndToVerifyItsOwner() {
        Browser owner = house.browserOf(anna);
        key.register(owner, "My phone");

        assertThat(owner.open("/account/security/passkeys/new").answer().body().replace("&quot;", "\""))
                .contains("\"residentKey\":\"required\"", "\"userVerification\":\"required\"")
                .contains("\"excludeCredentials\":[{")
                .contains("\"id\":\"" + key.id() + "\"");
    }

    @Test
    void isOfferedByAutofill() {
        assertThat(house.browser().open("/login").answer().body())
                .contains("autocomplete=\"username webauthn\"", "data-autofill=\"true\"", "/assets/passkey");
    }

    private static void assertRefused(Browser browser, String answer) {
        Page page = browser.submitById(browser.open("/login"), "passkey-form", Map.of("credential", answer));
        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.status()).isEqualTo(200);
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    private static String idIn(Page page) {
        Matcher id = Pattern.compile("id=\"rename-([0-9a-f-]{36})\"")
                .matcher(page.answer().body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
