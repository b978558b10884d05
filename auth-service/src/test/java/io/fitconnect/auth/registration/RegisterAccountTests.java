package io.fitconnect.auth.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterAccountTests {

    private static final NewAccount ANNA = new NewAccount(
            new EmailAddress("anna@example.com"),
            "hash",
            new DisplayName("Anna"),
            Locale.forLanguageTag("ru"),
            ZoneId.of("Europe/Moscow"));

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final RegisterAccount registerAccount =
            new RegisterAccount(accounts, outbox, MutableClock.at("2026-11-21T08:00:00Z"));

    @Test
    void createsAnAthlete() {
        Account account = registerAccount.handle(ANNA).orElseThrow();

        assertThat(accounts.find(ANNA.email())).contains(account);
        assertThat(account.roles()).containsExactly(Role.ATHLETE);
        assertThat(account.registeredAt()).isEqualTo(Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(account.id().value().version()).isEqualTo(7);
    }

    @Test
    void tellsTheOthersWithoutTheAddress() {
        Account account = registerAccount.handle(ANNA).orElseThrow();

        Announcement announcement = outbox.onlyAnnouncement();
        assertThat(announcement.topic()).isEqualTo("auth.account");
        assertThat(announcement.key()).isEqualTo(account.id().toString());
        assertThat(announcement.data().toString()).doesNotContain("anna@example.com");
    }

    @Test
    void doesNothingWhenTheAddressIsTaken() {
        registerAccount.handle(ANNA);
        outbox.clear();

        assertThat(registerAccount.handle(ANNA)).isEmpty();
        assertThat(outbox.announcements()).isEmpty();
    }
}
