package io.fitconnect.auth.administration.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Account.Suspension;
import io.fitconnect.auth.account.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountResponse(
        UUID id,
        String email,
        boolean emailConfirmed,
        String displayName,
        String locale,

        List<String> roles,

        Instant registeredAt,

        @Nullable @Schema(description = "Since when the account is locked; absent while it is not")
        Instant suspendedAt,

        @Nullable @Schema(description = "Why the account is locked")
        String suspensionReason) {

    static AccountResponse of(Account account) {
        return new AccountResponse(
                account.id().value(),
                account.email().value(),
                account.isEmailConfirmed(),
                account.displayName().value(),
                account.locale().toLanguageTag(),
                account.roles().stream().sorted().map(Role::claim).toList(),
                account.registeredAt(),
                account.suspension().map(Suspension::since).orElse(null),
                account.suspension().map(Suspension::reason).orElse(null));
    }

    /** Hides what is personal. */
    @Override
    public String toString() {
        return "AccountResponse[" + id + "]";
    }
}
