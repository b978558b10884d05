package io.fitconnect.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first reader of live signals: a client that lists the topic. */
@OnRealStores
class LiveSignalsIntegrationTests {

    @Autowired
    LiveSignals signals;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    private final UUID athlete = Ids.next();

    @Test
    void tellsTheClientsOfTheAthleteWhereToLook() {
        transactions.run(() -> signals.signal(athlete, "training-changed", "/api/v1/trainings/1"));
        transactions.run(() -> signals.signal(athlete, "import-done", "/api/v1/imports/2"));

        await().until(() -> listSignals().size() == 2);
        assertThat(listSignals())
                .containsExactly(
                        "{\"athleteId\":\"" + athlete
                                + "\",\"kind\":\"training-changed\",\"reference\":\"/api/v1/trainings/1\"}",
                        "{\"athleteId\":\"" + athlete
                                + "\",\"kind\":\"import-done\",\"reference\":\"/api/v1/imports/2\"}");
    }

    @Test
    void isSilentAboutWhatWasRolledBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.run(() -> {
                    signals.signal(athlete, "training-changed", "/api/v1/trainings/1");
                    throw new IllegalStateException("rolled back");
                }));
        transactions.run(() -> signals.signal(athlete, "behind", "/api/v1/trainings"));

        await().until(() -> !listSignals().isEmpty());
        assertThat(listSignals()).singleElement().asString().contains("behind");
    }

    @Test
    void carriesNoContent() {
        for (String kind : new String[] {"", "Training changed", "a".repeat(41)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> signals.signal(athlete, kind, "/api/v1/trainings"));
        }
        for (String reference :
                new String[] {"https://elsewhere.example", "/api/v1/a b", "/api/v1/" + "a".repeat(293)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> signals.signal(athlete, "changed", reference));
        }
    }

    private List<String> listSignals() {
        return published.list(LiveSignals.TOPIC, athlete).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
