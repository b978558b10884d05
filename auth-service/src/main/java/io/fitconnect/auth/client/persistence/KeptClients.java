package io.fitconnect.auth.client.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Clients as they were read at most two seconds ago, since each request for tokens asks for its client several times. A change
 * counts at once in the instance that makes it, and within its transaction; in others when their copy is too old. Clients that are
 * unknown are not kept: there are as many as strangers like to name.
 */
final class KeptClients {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Map<String, Kept> clients = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    KeptClients(Clock clock) {
        this.clock = clock;
    }

    /** Finds a client by a key of which it has exactly one; reads it where the copy is too old. */
    Optional<RegisteredClient> find(String key, Function<String, Optional<RegisteredClient>> read) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return read.apply(key);
        }
        Instant now = clock.instant();
        Kept kept = clients.get(key);
        if (kept != null && kept.isGood(now)) {
            return Optional.of(kept.client());
        }
        long before = changes.get();
        Optional<RegisteredClient> found = read.apply(key);
        found.ifPresent(client -> keep(key, client, now, before));
        return found;
    }

    /** Forgets all when the present transaction ends, until when it reads what it writes. */
    void forget() {
        forgetNow();
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, changes);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(KeptClients.this);
                    forgetNow();
                }
            });
        }
    }

    private void forgetNow() {
        changes.incrementAndGet();
        clients.clear();
    }

    /** Unless a change came meanwhile, which this copy may not show. */
    private void keep(String key, RegisteredClient client, Instant now, long before) {
        if (clients.size() >= MOST) {
            clients.clear();
        }
        clients.put(key, new Kept(client, now));
        if (changes.get() != before) {
            clients.remove(key);
        }
    }

    private record Kept(RegisteredClient client, Instant since) {

        boolean isGood(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(KEPT));
        }
    }
}
