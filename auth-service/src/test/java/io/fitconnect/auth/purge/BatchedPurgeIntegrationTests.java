package io.fitconnect.auth.purge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AuthServiceTest
class BatchedPurgeIntegrationTests {

    private static final OffsetDateTime LONG_AGO =
            Instant.parse("2001-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime THEN = LONG_AGO.plusDays(10);

    private final BatchedPurge purge;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    BatchedPurgeIntegrationTests(BatchedPurge purge, JdbcClient jdbc, TransactionTemplate transactions) {
        this.purge = purge;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void removesWhatIsPastInSeveralBatchesAndNothingElse() {
        for (int day = 0; day < 7; day++) {
            add(LONG_AGO.plusDays(day));
        }
        String later = add(THEN.plusDays(1));

        assertThat(remove(3)).isEqualTo(7);
        assertThat(exists(later)).isTrue();
    }

    @Test
    void leavesRowsToWhoeverHoldsThem() {
        String held = add(LONG_AGO);
        String free = add(LONG_AGO);

        transactions.executeWithoutResult(status -> {
            jdbc.sql("select id from oauth2_authorization where id = ? for update")
                    .param(held)
                    .query(String.class)
                    .single();
            Thread another = new Thread(() -> remove(10));
            another.start();
            join(another);
        });

        assertThat(exists(held)).isTrue();
        assertThat(exists(free)).isFalse();
        assertThat(remove(10)).isEqualTo(1);
    }

    private int remove(int batch) {
        return purge.removeBefore("oauth2_authorization", "id", "expires_at", THEN, batch);
    }

    private String add(OffsetDateTime expiresAt) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into oauth2_authorization
                            (id, registered_client_id, principal_name, authorization_grant_type, expires_at)
                        values (?, 'none', 'nobody', 'none', ?)
                        """).params(id, expiresAt).update();
        return id;
    }

    private boolean exists(String id) {
        return jdbc.sql("select count(*) from oauth2_authorization where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
