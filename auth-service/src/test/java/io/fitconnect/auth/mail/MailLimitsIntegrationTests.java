package io.fitconnect.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Settings;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every page that sends a mail is bounded, by network and by address. */
@AuthServiceTest
class MailLimitsIntegrationTests {

    private static final int FREE = 30;

    private final House house;
    private final MailLimits limits;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;
    private final Visitor anna = Visitor.unknown();

    MailLimitsIntegrationTests(
            House house, MailLimits limits, Attempts attempts, Transactions transactions, Clock clock) {
        this.house = house;
        this.limits = limits;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    void boundRecoveriesOfANetwork() {
        Browser browser = house.browser().comesFrom(busyNetwork("198.18.1.7"));

        assertLimited(browser.submit(browser.open("/recover"), Map.of("email", anna.email())));
    }

    @Test
    void boundChangesOfAddressOfANetwork() {
        Browser browser = house.browserOf(anna).comesFrom(busyNetwork("198.18.2.7"));

        assertLimited(browser.submit(
                browser.open("/account/email"),
                Map.of("email", Visitor.unknown().email())));
    }

    @Test
    void boundRepeatedRegistrationMailsOfANetwork() {
        Browser browser = house.browser();
        Page confirmation = anna.beginRegistration(browser);
        browser.comesFrom(busyNetwork("198.18.0.7"));

        assertLimited(browser.submit(confirmation, "/register/again", Map.of()));
    }

    @Test
    void boundTheMailsOfAChangeToEitherAddress() {
        String fresh = Visitor.unknown().email();
        Browser browser = house.browserOf(anna);
        for (int change = 0; change < 7; change++) {
            Page page = browser.open("/account/email");
            if (page.answer().body().contains("/account/email/cancel")) {
                page = browser.submit(page, "/account/email/cancel", Map.of());
            }
            browser.submit(page, Map.of("email", fresh));
        }

        assertThat(Mailbox.await(fresh, 5).subject()).isNotEmpty();
        assertThat(Mailbox.await(anna.email(), 5).subject()).isNotEmpty();
        assertThat(Mailbox.list(fresh)).hasSize(5);
        assertThat(Mailbox.list(anna.email())).hasSize(5);
    }

    @Test
    void boundTheMailsToOneMailboxWhateverItIsCalled() {
        String mailbox = "flood-" + UUID.randomUUID();

        for (int mail = 0; mail < 12; mail++) {
            Browser browser = house.browser();
            browser.submit(browser.open("/recover"), Map.of("email", mailbox + "+" + mail + "@example.com"));
        }

        assertThat(IntStream.range(0, 12).filter(mail -> allows(limits, mailbox + "+" + mail + "@example.com", true)))
                .as("five were sent")
                .isEmpty();
        assertThat(allows(limits, mailbox + "x@example.com", true)).isTrue();
    }

    @Test
    void boundTheMailsToADomainButNotThoseToOwners() {
        MailLimits strict = new MailLimits(
                attempts,
                transactions,
                Settings.bind(
                        "fitconnect.auth.mail",
                        MailLimitSettings.class,
                        Map.of("fitconnect.auth.mail.domain-free", "10")),
                new SimpleMeterRegistry(),
                clock);
        String domain = UUID.randomUUID() + ".example";

        assertThat(IntStream.range(0, 20).filter(mail -> allows(strict, "p" + mail + "@" + domain, false)))
                .hasSize(11);
        assertThat(allows(strict, "owner@" + domain, true)).isTrue();
        assertThat(IntStream.range(0, 20).filter(mail -> allows(strict, UUID.randomUUID() + "@yandex.ru", false)))
                .as("everybody has an address there")
                .hasSize(20);
    }

    private boolean allows(MailLimits strict, String address, boolean isOwners) {
        return transactions.run(() -> strict.allows(address(address), isOwners));
    }

    private static EmailAddress address(String text) {
        return new EmailAddress(text);
    }

    private String busyNetwork(String address) {
        for (int mail = 0; mail <= FREE; mail++) {
            limits.requireNetwork(address);
        }
        return address;
    }

    private static void assertLimited(Page page) {
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.answer().header("Retry-After")).isNotEmpty();
    }
}
