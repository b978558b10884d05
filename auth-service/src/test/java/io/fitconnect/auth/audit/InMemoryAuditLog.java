package io.fitconnect.auth.audit;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.origin.Origin;
import io.fitconnect.auth.proof.TestProofs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Entries without a database, for tests of use cases. Knows no addresses. */
public final class InMemoryAuditLog implements AuditLog {

    private final Map<AccountId, List<AuditEntry>> entries = new ConcurrentHashMap<>();

    /** An audit that writes here. */
    public AccountAudit audit(Clock clock) {
        return new AccountAudit(
                this,
                new AuditSettings(Duration.ofDays(365), 10),
                () -> Origin.UNKNOWN,
                TestProofs.noDatabase(),
                clock);
    }

    /** The names of an account's events, in order. */
    public List<String> events(AccountId account) {
        return entries.getOrDefault(account, List.of()).stream()
                .map(AuditEntry::event)
                .toList();
    }

    @Override
    public void add(AccountId account, AuditEntry entry) {
        entries.computeIfAbsent(account, id -> new ArrayList<>()).add(entry);
    }

    @Override
    public void addBounded(AccountId account, AuditEntry entry, Instant since, int most) {
        long present = entries.getOrDefault(account, List.of()).stream()
                .filter(other ->
                        other.event().equals(entry.event()) && !other.at().isBefore(since))
                .count();
        if (present < most) {
            add(account, entry);
        }
    }

    @Override
    public void addBounded(EmailAddress email, AuditEntry entry, Instant since, int most) {}

    @Override
    public List<AuditEntry> list(AccountId account, Optional<UUID> before, int limit) {
        return entries.getOrDefault(account, List.of()).stream()
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .limit(limit)
                .toList();
    }
}
