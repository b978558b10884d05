package io.fitconnect.auth.emailchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.emailchange.BeginEmailChange.ProvenChange;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a change of address whose time is over. */
@AuthServiceTest
class EmailChangeEndIntegrationTests {

    private final House house;
    private final Accounts accounts;
    private final EmailChanges changes;
    private final RecordAddressProof recordAddressProof;
    private final DueWork work;
    private final Transactions transactions;
    private final Visitor anna = Visitor.unknown();
    private final Visitor fresh = Visitor.unknown();

    EmailChangeEndIntegrationTests(
            House house,
            Accounts accounts,
            EmailChanges changes,
            RecordAddressProof recordAddressProof,
            DueWork work,
            Transactions transactions) {
        this.recordAddressProof = recordAddressProof;
        this.house = house;
        this.accounts = accounts;
        this.changes = changes;
        this.work = work;
        this.transactions = transactions;
    }

    @Test
    void forgetsAChangeThatTheNewAddressDidNotConfirm() {
        EmailChange change = begin(house.browserOf(anna));

        end(change);

        assertThat(changes.find(change.account())).isEmpty();
        assertThat(idOf(anna)).isEqualTo(change.account());
        assertThat(house.browser().open(Mailbox.await(fresh.email()).link()).status())
                .as("its proof ends with it")
                .isEqualTo(422);
    }

    @Test
    void leavesALaterChangeAlone() {
        Browser browser = house.browserOf(anna);
        EmailChange former = begin(browser);
        browser.submit(browser.open("/account/email"), "/account/email/cancel", Map.of());
        EmailChange later = begin(browser);

        end(former);

        assertThat(changes.find(later.account())).map(EmailChange::id).hasValue(later.id());
    }

    /** Of two requests with one code, the second finds its proof used. */
    @Test
    void countsAProofOnce() {
        EmailChange change = begin(house.browserOf(anna));
        ProvenChange proven = new ProvenChange(change.account().value(), change.id());
        assertThat(recordAddressProof.handle(change.newProof(), AddressSide.NEW, proven))
                .isPresent();

        assertThat(recordAddressProof.handle(change.newProof(), AddressSide.NEW, proven))
                .isEmpty();
    }

    @Test
    void takesTheFormerLinkOfThePresentAddressNoMoreWhileItWaits() {
        Browser browser = house.browserOf(anna);
        begin(browser);
        String former =
                Mailbox.await(anna.email(), "code to change the address").link();
        Browser elsewhere = house.browser();
        elsewhere.submit(elsewhere.open(Mailbox.await(fresh.email()).link()), Map.of());

        assertThat(browser.open(former).status()).isEqualTo(422);
    }

    @Test
    void takesNoAddressThatSomeoneRegisteredMeanwhile() {
        Browser browser = house.browserOf(anna);
        EmailChange change = begin(browser);
        Browser elsewhere = house.browser();
        elsewhere.submit(elsewhere.open(Mailbox.await(fresh.email()).link()), Map.of());
        assertThat(changes.find(change.account()).orElseThrow().isWaiting()).isTrue();
        fresh.register(house.browser());

        end(change);

        assertThat(changes.find(change.account())).isEmpty();
        assertThat(idOf(anna)).isEqualTo(change.account());
        assertThat(idOf(fresh)).isNotEqualTo(change.account());
    }

    private EmailChange begin(Browser browser) {
        browser.submit(browser.open("/account/email"), Map.of("email", fresh.email()));
        return changes.find(idOf(anna)).orElseThrow();
    }

    private void end(EmailChange change) {
        String key = change.id().toString();
        transactions.run(() -> work.schedule(
                EndEmailChange.QUEUE,
                key,
                Instant.EPOCH,
                new ProvenChange(change.account().value(), change.id())));
        await().until(() -> !transactions.run(() -> work.isPending(EndEmailChange.QUEUE, key)));
    }

    private AccountId idOf(Visitor visitor) {
        return accounts.find(new EmailAddress(visitor.email())).orElseThrow().id();
    }
}
