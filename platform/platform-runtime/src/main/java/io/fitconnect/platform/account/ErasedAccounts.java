package io.fitconnect.platform.account;

import io.fitconnect.platform.events.Event;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The erased accounts, as digests. A transaction that reads here conflicts with the erasure that writes here, so at
 * SERIALIZABLE either it comes first and its rows are erased, or it sees the erasure and writes nothing.
 */
public final class ErasedAccounts {

    private final JdbcTemplate jdbc;
    private final AthleteDigest digest;
    private final Clock clock;

    public ErasedAccounts(JdbcTemplate jdbc, AccountSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.digest = new AthleteDigest(settings.digestKey());
        this.clock = clock;
    }

    /** Tells whether the event is about an erased athlete; a consumer without the inbox asks before its effect. */
    public boolean concerns(Event event) {
        return containsAny(AthletesOf.event(event));
    }

    /** Tells whether this athlete's account was erased. */
    public boolean contains(UUID athlete) {
        return containsAny(List.of(athlete));
    }

    private boolean containsAny(Collection<UUID> athletes) {
        return !athletes.isEmpty()
                && Boolean.TRUE.equals(jdbc.queryForObject(
                        "select exists (select 1 from erased_account where digest = any(?))", Boolean.class, (Object)
                                athletes.stream().map(digest::of).toArray(String[]::new)));
    }

    /** What names the athlete where the id must not stand. */
    String digestOf(UUID athlete) {
        return digest.of(athlete);
    }

    void add(UUID athlete) {
        jdbc.update("""
                insert into erased_account (digest, erased_at) values (?, ?)
                on conflict (digest) do update set erased_at = excluded.erased_at""", digest.of(athlete), clock.instant().atOffset(ZoneOffset.UTC));
    }
}
