package io.fitconnect.auth.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.audit.InMemoryAuditLog;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.auth.proof.TestProofs;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfirmRegistrationTests {

    private static final NewAccount ANNA = new NewAccount(
            new EmailAddress("anna@example.com"),
            "hash",
            new DisplayName("Anna"),
            Locale.forLanguageTag("ru"),
            ZoneId.of("Europe/Moscow"));

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at("2026-11-21T08:00:00Z");
    private final Proofs proofs = TestProofs.at(clock);
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final ConfirmRegistration confirmRegistration =
            new ConfirmRegistration(accounts, proofs, outbox, log.audit(clock), clock);

    @Test
    void createsAnAthlete() {
        Account account = confirm().orElseThrow();

        assertThat(accounts.find(ANNA.email())).contains(account);
        assertThat(account.roles()).containsExactly(Role.ATHLETE);
        assertThat(account.registeredAt()).isEqualTo(Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(account.id().value().version()).isEqualTo(7);
        assertThat(log.events(account.id())).containsExactly("registered");
    }

    @Test
    void tellsTheOthersWithoutTheAddress() {
        Account account = confirm().orElseThrow();

        Announcement announcement = outbox.announcements().get(0);
        assertThat(outbox.announcements())
                .extracting(Announcement::topic)
                .containsExactly("auth.account", "auth.contact");
        assertThat(announcement.key()).isEqualTo(account.id().toString());
        assertThat(announcement.data().toString()).doesNotContain("anna@example.com");
    }

    @Test
    void doesNothingWhenTheAddressIsTaken() {
        confirm();
        outbox.clear();

        assertThat(confirm()).isEmpty();
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void doesNothingWhenTheProofWasUsedMeanwhile() {
        UUID proof = issue();
        proofs.redeem(proof);

        assertThat(confirmRegistration.handle(proof, ANNA)).isEmpty();
        assertThat(accounts.find(ANNA.email())).isEmpty();
    }

    private Optional<Account> confirm() {
        return confirmRegistration.handle(issue(), ANNA);
    }

    private UUID issue() {
        return proofs.issue(ProofPurpose.REGISTRATION, Optional.empty(), true, ANNA)
                .id();
    }
}
