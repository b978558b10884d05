package io.fitconnect.auth.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. Its id and its moment of registration never change; the password is known only as a hash. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Column
    private String email;

    @Column
    private String passwordHash;

    @Column
    private String displayName;

    @Column
    private String locale;

    @Column
    private String timeZone;

    @Convert(converter = Roles.class)
    @Column
    private Set<Role> roles;

    @Column
    private Instant registeredAt;

    @Column
    private @Nullable Instant emailConfirmedAt;

    @Column
    private @Nullable Instant suspendedAt;

    @Column
    private @Nullable String suspensionReason;

    @Version
    private Long version;

    protected Account() {}

    /** A new account of an athlete, who has just proved to read the mail of the address. */
    public static Account register(
            AccountId id,
            EmailAddress email,
            String passwordHash,
            DisplayName displayName,
            Locale locale,
            ZoneId timeZone,
            Instant now) {
        Account account = new Account();
        account.id = id.value();
        account.email = email.value();
        account.passwordHash = passwordHash;
        account.displayName = displayName.value();
        account.locale = locale.toLanguageTag();
        account.timeZone = timeZone.getId();
        account.roles = EnumSet.of(Role.ATHLETE);
        account.registeredAt = now.truncatedTo(ChronoUnit.MICROS); // as the column keeps it and events repeat it
        account.emailConfirmedAt = account.registeredAt;
        return account;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public DisplayName displayName() {
        return new DisplayName(displayName);
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Gives or takes a role and returns whether that changed anything; each account stays an athlete's. */
    public boolean changeRole(Role role, boolean granted) {
        if (role == Role.ATHLETE) {
            return false;
        }
        Set<Role> changed = EnumSet.copyOf(roles);
        boolean isChange = granted ? changed.add(role) : changed.remove(role);
        if (isChange) {
            roles = changed;
        }
        return isChange;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** When what the account says of its owner changed last; the name, language and time zone stay as registered. */
    public Instant describedAt() {
        return emailConfirmedAt != null && emailConfirmedAt.isAfter(registeredAt) ? emailConfirmedAt : registeredAt;
    }

    /** Whether the owner proved to read the mail of the address. */
    public boolean isEmailConfirmed() {
        return emailConfirmedAt != null;
    }

    /** Takes another address, whose mail the owner has just proved to read. */
    public void changeEmail(EmailAddress proven, Instant now) {
        email = proven.value();
        emailConfirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes another password; a mailed link that led here proves the address too. */
    public void changePassword(String hash) {
        passwordHash = hash;
    }

    /** Whether it is locked: its owner cannot sign in, and no client acts for it. */
    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** Since when it is locked, and why; empty while it is not. */
    public Optional<Suspension> suspension() {
        return Optional.ofNullable(suspendedAt)
                .map(since -> new Suspension(since, Objects.requireNonNullElse(suspensionReason, "")));
    }

    /** Locks it and returns whether that changed anything. */
    public boolean suspend(String reason, Instant now) {
        boolean isChange = suspendedAt == null;
        if (isChange) {
            suspendedAt = now.truncatedTo(ChronoUnit.MICROS);
            suspensionReason = reason;
        }
        return isChange;
    }

    /** Unlocks it and returns whether that changed anything. */
    public boolean restore() {
        boolean isChange = suspendedAt != null;
        suspendedAt = null;
        suspensionReason = null;
        return isChange;
    }

    /** A lock on an account. */
    public record Suspension(Instant since, String reason) {}

    /** Grows with each change that is saved; 0 for a new account. */
    public long version() {
        return version == null ? 0 : version;
    }
}
