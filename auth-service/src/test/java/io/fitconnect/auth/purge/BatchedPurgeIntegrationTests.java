package io.fitconnect.auth.purge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class BatchedPurgeIntegrationTests {

    private static final OffsetDateTime LONG_AGO =
            Instant.parse("2001-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime THEN = LONG_AGO.plusDays(10);

    private final BatchedPurge purge;
    private final JdbcClient jdbc;

    BatchedPurgeIntegrationTests(BatchedPurge purge, JdbcClient jdbc) {
        this.purge = purge;
        this.jdbc = jdbc;
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
    void removesEachRowOnceWhenInstancesDoItAtOnce() throws Exception {
        for (int row = 0; row < 60; row++) {
            add(LONG_AGO.plusMinutes(row));
        }
        Callable<Integer> instance = () -> remove(7);
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            int removed = 0;
            for (Future<Integer> count : instances.invokeAll(Collections.nCopies(2, instance))) {
                removed += count.get();
            }

            assertThat(removed).isEqualTo(60);
        } finally {
            instances.shutdownNow();
        }
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
}
