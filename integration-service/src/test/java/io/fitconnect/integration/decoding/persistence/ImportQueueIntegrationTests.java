package io.fitconnect.integration.decoding.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.decoding.ClaimedImport;
import io.fitconnect.integration.decoding.ImportQueue;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that are due in a hundred years, which the running worker does not see. */
@RunningService
class ImportQueueIntegrationTests {

    private static final Instant NOW = Instant.parse("2126-01-01T00:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(30);

    private final UUID athlete = UUID.randomUUID();

    @Autowired
    private ImportQueue queue;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void leaveNothingBehind() {
        jdbc.update("delete from import_ledger where athlete_id = ?", athlete);
    }

    @Test
    void givesTheLongestWaitingFirstAndNobodyTwice() {
        ImportKey second = add(NOW.minusSeconds(5), 0);
        ImportKey first = add(NOW.minusSeconds(9), 0);
        ImportKey third = add(NOW, 0);
        add(NOW.plusSeconds(1), 0);

        assertThat(claimFresh(2)).containsExactlyInAnyOrder(first, second);
        assertThat(claimFresh(2)).containsExactly(third);
        assertThat(claimFresh(2)).isEmpty();
    }

    @Test
    void givesEachImportToOneOfTwoConcurrentWorkers() throws Exception {
        List<ImportKey> waiting = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            waiting.add(add(NOW.minusSeconds(number), 0));
        }
        Executor workers = task -> new Thread(task).start();
        CompletableFuture<List<ImportKey>> one = CompletableFuture.supplyAsync(() -> claimFresh(20), workers);
        CompletableFuture<List<ImportKey>> other = CompletableFuture.supplyAsync(() -> claimFresh(20), workers);

        List<ImportKey> claimed = new ArrayList<>(one.get(20, TimeUnit.SECONDS));
        claimed.addAll(other.get(20, TimeUnit.SECONDS));
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void givesOutWhatADeadWorkerHeldAsASuspect() {
        ImportKey held = add(NOW.minusSeconds(9), 0);
        assertThat(claimFresh(5)).containsExactly(held);

        assertThat(queue.claimSuspect(UNTIL.minusSeconds(1), UNTIL)).isEmpty();
        assertThat(queue.claimFresh(5, UNTIL, UNTIL)).isEmpty();
        assertThat(queue.claimSuspect(UNTIL, UNTIL.plusSeconds(30))).hasValueSatisfying(suspect -> {
            assertThat(suspect.key()).isEqualTo(held);
            assertThat(suspect.attempt()).isEqualTo(2);
        });
    }

    @Test
    void renewsAClaimForItsOwnAttemptOnly() {
        add(NOW, 0);
        ClaimedImport lost = queue.claimFresh(1, NOW, UNTIL).get(0);
        ClaimedImport current = queue.claimSuspect(UNTIL, UNTIL.plusSeconds(30)).orElseThrow();
        Instant later = UNTIL.plusSeconds(300);

        queue.renew(List.of(current), later);
        queue.renew(List.of(lost), later.plusSeconds(300));

        assertThat(queue.claimSuspect(later.minusSeconds(1), later)).isEmpty();
        assertThat(queue.claimSuspect(later, later.plusSeconds(30))).isPresent();
    }

    @Test
    void renewsNothingThatHasEnded() {
        ImportKey key = add(NOW, 0);
        ClaimedImport ended = queue.claimFresh(1, NOW, UNTIL).get(0);
        jdbc.update("update import_ledger set state = 'DECODED', due_at = null where id = ?", key.id());

        queue.renew(List.of(ended), UNTIL);

        assertThat(queue.claimSuspect(UNTIL, UNTIL)).isEmpty();
    }

    private List<ImportKey> claimFresh(int most) {
        List<ImportKey> keys = new ArrayList<>();
        for (ClaimedImport claimed : queue.claimFresh(most, NOW, UNTIL)) {
            assertThat(claimed.attempt()).isEqualTo(1);
            keys.add(claimed.key());
        }
        return keys;
    }

    private ImportKey add(Instant dueAt, int attempts) {
        ImportKey key = new ImportKey(athlete, Ids.next());
        jdbc.update("""
                insert into import_ledger (athlete_id, id, client_id, source_kind, content_sha256, content_bytes, state,
                                           warnings, received_at, due_at, attempts, version)
                values (?, ?, 'fitconnect-web', 'UPLOAD', 'hash', 1, 'RECEIVED', '[]', now(), ?, ?, 0)
                """, athlete, key.id(), dueAt.atOffset(ZoneOffset.UTC), attempts);
        return key;
    }
}
