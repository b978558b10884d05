package io.fitconnect.auth.client.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KeptClientsTests {

    private Instant now = Instant.parse("2026-11-28T15:00:00Z");
    private final KeptClients clients = new KeptClients(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });
    private int reads;

    @AfterEach
    void endTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
        TransactionSynchronizationManager.unbindResourceIfPossible(clients);
    }

    @Test
    void readsAClientEveryTwoSeconds() {
        find();
        now = now.plusMillis(1_999);
        find();
        assertThat(reads).isEqualTo(1);

        now = now.plusMillis(1);
        find();
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void readsAgainWhenTheClockWasSetBack() {
        find();
        now = now.minusSeconds(10);
        find();

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void keepsNoUnknownClient() {
        assertThat(clients.find("tracker", key -> Optional.empty())).isEmpty();

        assertThat(find()).isPresent();
    }

    @Test
    void readsWithinATransactionWhatItWrites() {
        TransactionSynchronizationManager.initSynchronization();
        clients.forget();
        find();
        find();
        assertThat(reads).isEqualTo(2);

        TransactionSynchronizationManager.getSynchronizations()
                .forEach(each -> each.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        find();
        find();
        assertThat(reads).as("then it is kept again").isEqualTo(3);
    }

    @Test
    void forgetsWhatWasReadBeforeAChange() {
        find();
        clients.forget();
        find();

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void doesNotKeepWhatWasReadDuringAChange() {
        clients.find("tracker", key -> {
            clients.forget();
            return Optional.of(tracker());
        });
        find();

        assertThat(reads).isEqualTo(1);
    }

    private Optional<RegisteredClient> find() {
        return clients.find("tracker", key -> {
            reads++;
            return Optional.of(tracker());
        });
    }

    private static RegisteredClient tracker() {
        return RegisteredClient.withId("1")
                .clientId("tracker")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }
}
