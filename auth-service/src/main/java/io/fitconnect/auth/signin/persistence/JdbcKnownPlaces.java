package io.fitconnect.auth.signin.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.signin.KnownPlaces;
import io.fitconnect.auth.throttle.Network;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Networks of accounts in the table {@code sign_in_place}, as digests. */
@Component
class JdbcKnownPlaces implements KnownPlaces, AthleteData, Expiring {

    private static final Duration MEMORY = Duration.ofDays(60);
    private static final Duration RENEWAL = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    JdbcKnownPlaces(JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean isKnown(AccountId account, String address) {
        return transactions.run(() -> jdbc.sql("select 1 from sign_in_place where place = :place and last_at > :since")
                .param("place", nameOf(account, address))
                .param("since", ago(MEMORY))
                .query(Integer.class)
                .optional()
                .isPresent());
    }

    @Override
    public void remember(AccountId account, String address) {
        transactions.run(() -> {
            jdbc.sql("""
                            insert into sign_in_place (place, account_id, last_at) values (:place, :account, :now)
                            on conflict (place) do update set last_at = excluded.last_at
                            where sign_in_place.last_at < :renewal
                            """)
                    .param("place", nameOf(account, address))
                    .param("account", account.value())
                    .param("now", ago(Duration.ZERO))
                    .param("renewal", ago(RENEWAL))
                    .update();
        });
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from sign_in_place where account_id = :account")
                .param("account", athlete)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("sign_in_place", "place", "last_at").kept(MEMORY);
    }

    private OffsetDateTime ago(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }

    private static String nameOf(AccountId account, String address) {
        return Sha256.of("place " + account + " " + Network.of(address));
    }
}
