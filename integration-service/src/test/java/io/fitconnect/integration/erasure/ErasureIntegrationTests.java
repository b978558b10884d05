package io.fitconnect.integration.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.Transactions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataRetrievalFailureException;

@RunningService
class ErasureIntegrationTests {

    /** Later than anything that the running service takes. */
    private static final Instant FAR = Instant.parse("2126-01-01T00:00:00Z");

    private final UUID id = Ids.next();
    private final Erasure erasure = new Erasure(ErasureKind.RAW_FILE, id);

    @Autowired
    private Erasures erasures;

    @Autowired
    private RawFiles files;

    @Autowired
    private Transactions transactions;

    @Test
    void isCarriedOutWhenDue() throws IOException {
        files.store(id, new ByteArrayInputStream(new byte[10]), 10);

        erasures.schedule(erasure, FAR);
        assertThat(files.get(id, 10)).hasSize(10);
        erasures.bringForward(erasure, Instant.now());

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThatThrownBy(() -> files.get(id, 10)).isInstanceOf(DataRetrievalFailureException.class));
    }

    @Test
    void canBeCancelledUntilItHasBegun() {
        erasures.schedule(erasure, FAR);

        assertThat(erasures.cancel(erasure, Instant.now())).isTrue();
        assertThat(erasures.cancel(erasure, Instant.now())).isFalse();
        assertThat(erasures.take(FAR, FAR)).doesNotContain(erasure);
    }

    @Test
    void cannotBeCancelledOnceItHasBegun() {
        erasures.schedule(erasure, FAR);

        List<Erasure> taken = erasures.take(FAR, FAR.plusSeconds(300));

        assertThat(taken).contains(erasure);
        assertThat(erasures.cancel(erasure, Instant.now())).isFalse();
        assertThat(erasures.take(FAR, FAR.plusSeconds(300))).isEmpty();
        assertThat(erasures.take(FAR.plusSeconds(300), FAR.plusSeconds(600)))
                .as("when the first taker has died")
                .contains(erasure);
        erasures.remove(erasure, FAR.plusSeconds(600));
    }

    @Test
    void canBeScheduledAgainAfterItWasCancelled() {
        erasures.schedule(erasure, FAR);
        assertThat(erasures.cancel(erasure, FAR)).isTrue();

        erasures.schedule(erasure, FAR.plusSeconds(10));

        assertThat(erasures.take(FAR, FAR.plusSeconds(300))).doesNotContain(erasure);
        assertThat(erasures.take(FAR.plusSeconds(10), FAR.plusSeconds(300))).contains(erasure);
        erasures.remove(erasure, FAR.plusSeconds(300));
    }

    @Test
    void cannotBeCancelledWhenItWasNeverScheduled() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    assertThat(erasures.cancel(erasure, FAR)).isFalse();
                    throw new IllegalStateException("rolled back, as its contract asks");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(erasures.take(FAR, FAR)).doesNotContain(erasure);
    }

    @Test
    void keepsTheEarlierOfTwoTimes() {
        erasures.schedule(erasure, FAR.plusSeconds(10));
        erasures.schedule(erasure, FAR);
        erasures.schedule(erasure, FAR.plusSeconds(20));

        assertThat(erasures.take(FAR, FAR.plusSeconds(300))).contains(erasure);
        erasures.remove(erasure, FAR.plusSeconds(300));
    }

    @Test
    void comesAgainWhenItWasScheduledWhileItWasCarriedOut() {
        erasures.schedule(erasure, FAR);
        assertThat(erasures.take(FAR, FAR.plusSeconds(300))).contains(erasure);

        erasures.guard(erasure, FAR.plusSeconds(1));
        erasures.remove(erasure, FAR.plusSeconds(300));

        assertThat(erasures.take(FAR.plusSeconds(1), FAR.plusSeconds(300))).contains(erasure);
        erasures.remove(erasure, FAR.plusSeconds(300));
        assertThat(erasures.take(FAR.plusSeconds(300), FAR.plusSeconds(600))).doesNotContain(erasure);
    }
}
