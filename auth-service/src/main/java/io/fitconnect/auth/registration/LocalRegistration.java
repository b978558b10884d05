package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.password.PasswordHashing;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers people of one's own machine, whose addresses have no reader; production has none of it. */
@Component
@Profile("!production")
public class LocalRegistration {

    private final PasswordHashing hashing;
    private final CreateConfirmedAccount create;

    LocalRegistration(PasswordHashing hashing, CreateConfirmedAccount create) {
        this.hashing = hashing;
        this.create = create;
    }

    /** Returns the account; nothing when the address has one. */
    public Optional<Account> create(EmailAddress email, String password, DisplayName name, Set<Role> roles) {
        return create.handle(
                new NewAccount(email, hashing.hash(password), name, Locale.ENGLISH, ZoneId.of("UTC")), roles);
    }
}
