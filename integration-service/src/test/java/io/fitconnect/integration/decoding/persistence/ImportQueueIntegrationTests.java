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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<UUID> athletes = new HashSet<>(Set.of(athlete));

    @Autowired
    private ImportQueue queue;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void leaveNothingBehind() {
        athletes.forEach(each -> jdbc.update("delete from import_ledger where athlete_id = ?", each));
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
        assertThat(queue.claimFresh(5, 5, UNTIL, UNTIL)).isEmpty();
        assertThat(queue.claimSuspect(UNTIL, UNTIL.plusSeconds(30))).hasValueSatisfying(suspect -> {
            assertThat(suspect.key()).isEqualTo(held);
            assertThat(suspect.attempt()).isEqualTo(2);
        });
    }

    @Test
    void renewsAClaimForItsOwnAttemptOnly() {
        add(NOW, 0);
        ClaimedImport lost = queue.claimFresh(1, 1, NOW, UNTIL).get(0);
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
        ClaimedImport ended = queue.claimFresh(1, 1, NOW, UNTIL).get(0);
        jdbc.update("update import_ledger set state = 'DECODED', due_at = null where id = ?", key.id());

        queue.renew(List.of(ended), UNTIL);

        assertThat(queue.claimSuspect(UNTIL, UNTIL)).isEmpty();
    }

    @Test
    void letsNoFloodOfAnAthleteStandBeforeOthers() {
        for (int number = 0; number < 200; number++) {
            add(NOW.minusSeconds(1_000 - number), 0);
        }
        ImportKey other = add("fitconnect-web", UUID.randomUUID(), NOW, 1);
        ImportKey third = add("fitconnect-web", UUID.randomUUID(), NOW, 1);

        List<ImportKey> firsts = claimOneByOne(5);

        assertThat(firsts).contains(other, third);
        assertThat(claimFresh(10)).hasSize(10);
    }

    @Test
    void letsNoFloodOfAVendorsAthletesStandBeforeOthers() {
        for (int number = 0; number < 200; number++) {
            add("vendor-flood", UUID.randomUUID(), NOW.minusSeconds(1_000 - number), 1);
        }
        ImportKey own = add("fitconnect-web", athlete, NOW, 1);
        ImportKey ofOther = add("vendor-other", UUID.randomUUID(), NOW, 1);

        assertThat(claimOneByOne(4)).contains(own, ofOther);
    }

    /** What is under way or waits for a store hides no one else. */
    @Test
    void goesRoundThoseThatHaveNothingToClaim() {
        for (int number = 0; number < 20; number++) {
            add("client-" + number, UUID.randomUUID(), NOW.plusSeconds(60), 1);
            add("vendor-flood", UUID.randomUUID(), NOW.plusSeconds(60), 1);
        }
        for (int number = 0; number < 50; number++) {
            add("vendor-flood", athlete, NOW.minusSeconds(1_000 - number), 1);
        }
        ImportKey other = add("vendor-flood", UUID.randomUUID(), NOW, 1);
        ImportKey last = add("vendor-z", UUID.randomUUID(), NOW, 1);

        assertThat(claimOneByOne(5)).contains(other, last);
    }

    @Test
    void passesLargeOnesByWhenThereIsNoRoomForThem() {
        ImportKey large = add("fitconnect-web", athlete, NOW.minusSeconds(9), ClaimedImport.LARGEST_SMALL + 1);
        ImportKey next = add("fitconnect-web", athlete, NOW.minusSeconds(8), ClaimedImport.LARGEST_SMALL + 1);
        ImportKey small = add("fitconnect-web", athlete, NOW, ClaimedImport.LARGEST_SMALL);

        assertThat(keysOf(queue.claimFresh(3, 0, NOW, UNTIL))).containsExactly(small);
        assertThat(keysOf(queue.claimFresh(3, 1, NOW, UNTIL))).containsExactly(large);
        assertThat(keysOf(queue.claimFresh(3, 3, NOW, UNTIL))).containsExactly(next);
    }

    private List<ImportKey> claimOneByOne(int times) {
        List<ImportKey> claimed = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            claimed.addAll(claimFresh(1));
        }
        return claimed;
    }

    private static List<ImportKey> keysOf(List<ClaimedImport> claimed) {
        return claimed.stream().map(ClaimedImport::key).toList();
    }

    private List<ImportKey> claimFresh(int most) {
        List<ImportKey> keys = new ArrayList<>();
        for (ClaimedImport claimed : queue.claimFresh(most, most, NOW, UNTIL)) {
            assertThat(claimed.attempt()).isEqualTo(1);
            keys.add(claimed.key());
        }
        return keys;
    }

    private ImportKey add(Instant dueAt, int attempts) {
        ImportKey key = add("fitconnect-web", athlete, dueAt, 1);
        jdbc.update("update import_ledger set attempts = ? where id = ?", attempts, key.id());
        return key;
    }

    private ImportKey add(String client, UUID of, Instant dueAt, long bytes) {
        athletes.add(of);
        ImportKey key = new ImportKey(of, Ids.next());
        jdbc.update("""
                insert into import_ledger (athlete_id, id, client_id, source_kind, content_sha256, content_bytes, state,
                                           warnings, received_at, due_at, attempts, version)
                values (?, ?, ?, 'UPLOAD', 'hash', ?, 'RECEIVED', '[]', now(), ?, 0, 0)
                """, of, key.id(), client, bytes, dueAt.atOffset(ZoneOffset.UTC));
        return key;
    }
}
