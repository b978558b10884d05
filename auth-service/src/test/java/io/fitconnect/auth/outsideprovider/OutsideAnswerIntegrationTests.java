package io.fitconnect.auth.outsideprovider;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.OutsideIdp;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of an outside provider that came to the wrong account, browser, provider or time. */
@AuthServiceTest
class OutsideAnswerIntegrationTests {

    private final House house;
    private final Accounts accounts;
    private final OutsideLinks links;
    private final Visitor anna = Visitor.unknown();
    private final String subject = UUID.randomUUID().toString();

    OutsideAnswerIntegrationTests(House house, Accounts accounts, OutsideLinks links) {
        this.house = house;
        this.accounts = accounts;
        this.links = links;
    }

    @Test
    void isUsedUpByAnAnswerThatFailed() {
        Browser browser = house.browserOf(anna);
        String answer = OutsideIdp.signIn(askToLink(browser), Map.of("sub", subject));

        browser.open(answer.replaceFirst("code=[^&]+", "code=made-up"));

        assertThat(browser.open(answer).path()).isEqualTo("/account");
        assertThat(links.list(idOf(anna))).isEmpty();
    }

    @Test
    void linksNothingOnceAnotherPersonIsSignedIn() {
        Visitor boris = Visitor.unknown();
        boris.register(house.browser());
        Browser shared = house.browserOf(anna);
        String answer = OutsideIdp.signIn(askToLink(shared), Map.of("sub", subject));
        Map<String, String> request = App.web("openid").request();
        request.put("prompt", "login");
        shared.submit(
                shared.open(App.addressOf(request)), Map.of("email", boris.email(), "password", boris.password()));

        assertThat(shared.open(answer).text()).contains("The account was not connected");

        assertThat(links.list(idOf(anna))).isEmpty();
        assertThat(links.list(idOf(boris))).isEmpty();
    }

    @Test
    void isTakenFromTheProviderThatWasAskedOnly() {
        link(house.browserOf(anna), Map.of("sub", subject));
        Browser browser = house.browser();
        String answer = OutsideIdp.signIn(browser.open("/login/with/example"), Map.of("sub", subject));

        assertThat(browser.open(answer.replace("/with/example/", "/with/shy/")).text())
                .contains("did not work");
        assertThat(arrive(house.browser(), "/login/with/shy", Map.of("sub", subject))
                        .text())
                .as("the same subject elsewhere is another person")
                .contains("No FitConnect account is connected");
    }

    @Test
    void provesNoAddressAtAProviderThatIsNotBelieved() {
        anna.register(house.browser());

        Page page = arrive(
                house.browser(),
                "/login/with/shy",
                Map.of("sub", subject, "email", anna.email(), "email_verified", true));

        assertThat(page.text()).contains("No FitConnect account is connected");
    }

    @Test
    void isWaitedForAtFiveTabsAtMost() {
        Browser browser = house.browserOf(anna);
        List<String> answers = IntStream.range(0, 6)
                .mapToObj(tab -> OutsideIdp.signIn(askToLink(browser), Map.of("sub", subject)))
                .toList();

        assertThat(answers.stream()
                        .map(browser::open)
                        .filter(page -> page.path().equals("/account/security"))
                        .count())
                .isEqualTo(5);
    }

    @Test
    void unlinksTheOwnAccountAloneAndSaysSo() {
        Visitor boris = Visitor.unknown();
        link(house.browserOf(boris), Map.of("sub", UUID.randomUUID().toString()));
        Browser owner = house.browserOf(anna);
        Page security = link(owner, Map.of("sub", subject));

        owner.submitById(security, "unlink-example", Map.of());

        assertThat(links.list(idOf(anna))).isEmpty();
        assertThat(links.list(idOf(boris))).containsExactly("example");
        assertThat(Mailbox.await(anna.email(), "was disconnected").text()).contains("Example");
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedWhenItNamesNobody(String wrongSubject) {
        Browser browser = house.browserOf(anna);

        Page page = link(browser, Map.of("sub", wrongSubject));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).as("where a sign-in that failed ends").doesNotContain("provider-linked");
        assertThat(links.list(idOf(anna))).isEmpty();
    }

    static Stream<String> isRefusedWhenItNamesNobody() {
        return Stream.of("", "x".repeat(256), "a\u0000b", "a\nb", "\u0430nna");
    }

    @ParameterizedTest
    @MethodSource
    void provesNoAddressByClaimsOfAnotherType(Object email, Object verified) {
        anna.register(house.browser());

        Page page = arrive(
                house.browser(),
                "/login/with/example",
                Map.of(
                        "sub",
                        subject,
                        "email",
                        email.equals("own") ? anna.email() : email,
                        "email_verified",
                        verified));

        assertThat(page.text()).contains("No FitConnect account is connected");
    }

    static Stream<Arguments> provesNoAddressByClaimsOfAnotherType() {
        return Stream.of(
                Arguments.of("own", "perhaps"),
                Arguments.of("own", 1),
                Arguments.of(List.of("own"), true),
                Arguments.of("a\u0000b@example.com", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%7Bx%7D", "a%26back%3D/x%23y", "short"})
    void goesOnWithoutAKeyThatIsNone(String key) {
        anna.register(house.browser());
        Browser browser = house.browser();

        Page known = arrive(
                browser,
                "/login/with/example?resume=" + key,
                Map.of("sub", subject, "email", anna.email(), "email_verified", true));
        Page unknown = arrive(
                house.browser(),
                "/login/with/example?resume=" + key,
                Map.of("sub", UUID.randomUUID().toString()));

        assertThat(known.address()).endsWith("/login/with/example/confirm");
        assertThat(unknown.address()).endsWith("/login?provider-unknown");
    }

    @Test
    void isAskedForByAFormOfTheHouseOnly() {
        Browser browser = house.browserOf(anna);
        Page security = browser.open("/account/security");

        assertThat(browser.open("/account/security/providers/example/link").status())
                .as("a link of a foreign page")
                .isEqualTo(404);
        assertThat(browser.post("/account/security/providers/example/link", Map.of())
                        .path())
                .as("a form of a foreign page")
                .isNotEqualTo("/authorize");
        assertThat(security.answer().header("Content-Security-Policy"))
                .as("the provider's site, where the form ends")
                .containsPattern("form-action 'self' http://127\\.0\\.0\\.1:\\d+");
    }

    @Test
    void sendsAFewCodesOnly() {
        anna.register(house.browser());
        Map<String, Object> claims = Map.of("sub", subject, "email", anna.email(), "email_verified", true);
        for (int time = 0; time < 7; time++) {
            assertThat(arrive(house.browser(), "/login/with/example", claims).path())
                    .isEqualTo("/login/with/example/confirm");
        }

        Mailbox.await(anna.email(), 5);
        assertThat(Mailbox.list(anna.email())).hasSize(5);
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

    private AccountId idOf(Visitor visitor) {
        return accounts.find(new EmailAddress(visitor.email())).orElseThrow().id();
    }
}
