package io.fitconnect.auth.account;

import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account in the archive of a person's data, without the password's hash. */
@Component
class AccountArchive implements AthleteArchive {

    private final Accounts accounts;

    AccountArchive(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        Optional<Account> account = accounts.findById(athlete);
        if (account.isPresent()) {
            archive.document("account.json", Document.of(account.get()));
        }
    }

    record Document(
            UUID id,
            String email,
            String displayName,
            String locale,
            String timeZone,
            List<String> roles,
            Instant registeredAt,
            @Nullable Instant suspendedAt,
            @Nullable String suspensionReason) {

        static Document of(Account account) {
            return new Document(
                    account.id().value(),
                    account.email().value(),
                    account.displayName().value(),
                    account.locale().toLanguageTag(),
                    account.timeZone().getId(),
                    account.roles().stream().map(Role::claim).sorted().toList(),
                    account.registeredAt(),
                    account.suspension().map(Account.Suspension::since).orElse(null),
                    account.suspension().map(Account.Suspension::reason).orElse(null));
        }
    }
}
