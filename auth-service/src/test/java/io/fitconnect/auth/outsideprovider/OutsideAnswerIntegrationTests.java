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
import org.junit.jupiter.api.Test;

/** Answers of an outside provider that came to the wrong account, browser, provider or time. */
@AuthServiceTest
class OutsideAnswerIntegrationTests {

    private static final String LINK = "/account/security/providers/example/link";

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
        String answer = OutsideIdp.signIn(browser.open(LINK), Map.of("sub", subject));

        browser.open(answer.replaceFirst("code=[^&]+", "code=made-up"));

        assertThat(browser.open(answer).path()).isEqualTo("/account");
        assertThat(links.list(idOf(anna))).isEmpty();
    }

    @Test
    void linksNothingOnceAnotherPersonIsSignedIn() {
        Visitor boris = Visitor.unknown();
        boris.register(house.browser());
        Browser shared = house.browserOf(anna);
        String answer = OutsideIdp.signIn(shared.open(LINK), Map.of("sub", subject));
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
        arrive(house.browserOf(anna), LINK, Map.of("sub", subject));
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
                .mapToObj(tab -> OutsideIdp.signIn(browser.open(LINK), Map.of("sub", subject)))
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
        arrive(house.browserOf(boris), LINK, Map.of("sub", UUID.randomUUID().toString()));
        Browser owner = house.browserOf(anna);
        Page security = arrive(owner, LINK, Map.of("sub", subject));

        owner.submitById(security, "unlink-example", Map.of());

        assertThat(links.list(idOf(anna))).isEmpty();
        assertThat(links.list(idOf(boris))).containsExactly("example");
        assertThat(Mailbox.await(anna.email(), 3).text()).contains("Example");
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

    private static Page arrive(Browser browser, String from, Map<String, Object> claims) {
        return browser.open(OutsideIdp.signIn(browser.open(from), claims));
    }

    private AccountId idOf(Visitor visitor) {
        return accounts.find(new EmailAddress(visitor.email())).orElseThrow().id();
    }
}
