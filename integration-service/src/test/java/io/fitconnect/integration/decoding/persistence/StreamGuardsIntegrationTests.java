package io.fitconnect.integration.decoding.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.decoding.StreamGuard;
import io.fitconnect.integration.decoding.StreamGuards;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Guards that are due in a hundred years, which the running service does not take. */
@RunningService
class StreamGuardsIntegrationTests {

    private static final Instant FAR = Instant.parse("2126-01-01T00:00:00Z");
    private static final Instant AGAIN = FAR.plusSeconds(3_600);

    private final ImportKey key = new ImportKey(UUID.randomUUID(), Ids.next());

    @Autowired
    private StreamGuards guards;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void enterTheImport() {
        jdbc.update("""
                insert into import_ledger (athlete_id, id, client_id, source_kind, content_sha256, content_bytes, state,
                                           warnings, received_at, attempts, version)
                values (?, ?, 'fitconnect-web', 'UPLOAD', '', 1, 'REFUSED', '[]', now(), 1, 0)
                """, key.athleteId(), key.id());
    }

    @AfterEach
    void leaveNothingBehind() {
        jdbc.update("delete from stream_guard where athlete_id = ?", key.athleteId());
        jdbc.update("delete from import_ledger where athlete_id = ?", key.athleteId());
    }

    @Test
    void areNotSetForAnImportThatTheLedgerDoesNotKnow() {
        ImportKey erased = new ImportKey(key.athleteId(), Ids.next());

        assertThat(guards.guard(new StreamGuard(erased, 1, FAR))).isFalse();
        assertThat(takeAt(FAR)).isEmpty();
        assertThat(guards.guard(new StreamGuard(key, 1, FAR))).isTrue();
    }

    @Test
    void areGivenOutWhenDueAndAgainWhenTheTakerHasDied() {
        guards.guard(new StreamGuard(key, 2, FAR));

        assertThat(takeAt(FAR.minusSeconds(1))).isEmpty();
        assertThat(takeAt(FAR)).containsExactly(new StreamGuard(key, 2, AGAIN));
        assertThat(takeAt(FAR)).isEmpty();
        assertThat(takeAt(AGAIN)).hasSize(1);
    }

    @Test
    void keepTheLaterTimeAndTheGreaterCount() {
        guards.guard(new StreamGuard(key, 5, FAR.minusSeconds(10)));
        guards.guard(new StreamGuard(key, 1, FAR));
        guards.guard(new StreamGuard(key, 1, FAR.minusSeconds(10)));

        assertThat(takeAt(FAR.minusSeconds(1))).isEmpty();
        assertThat(takeAt(FAR.plusSeconds(1))).containsExactly(new StreamGuard(key, 5, AGAIN));
    }

    @Test
    void areRemovedOnce() {
        guards.guard(new StreamGuard(key, 1, FAR));
        StreamGuard taken = takeAt(FAR).get(0);

        assertThat(guards.remove(taken)).isTrue();
        assertThat(guards.remove(taken)).isFalse();
        assertThat(takeAt(AGAIN)).isEmpty();
    }

    @Test
    void areNotRemovedWhenTheyWereSetAgain() {
        guards.guard(new StreamGuard(key, 1, FAR));
        StreamGuard taken = takeAt(FAR).get(0);

        guards.guard(new StreamGuard(key, 1, FAR));

        assertThat(guards.remove(taken)).isFalse();
        assertThat(takeAt(AGAIN.plusSeconds(1))).hasSize(1);
    }

    private List<StreamGuard> takeAt(Instant now) {
        Instant again = now.isBefore(AGAIN) ? AGAIN : now.plusSeconds(3_600);
        return guards.take(now, again).stream()
                .filter(guard -> guard.key().equals(key))
                .toList();
    }
}
