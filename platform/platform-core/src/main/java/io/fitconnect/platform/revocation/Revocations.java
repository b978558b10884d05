package io.fitconnect.platform.revocation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The revocations that this process knows. A look-up costs one hash look-up for each combination of members that occurs,
 * of which there are at most fifteen. Memory is bounded: when too many are known, the oldest are replaced by one moment
 * before which no token is good, so that an attacker cannot push a revocation out.
 */
public final class Revocations {

    private static final int SHAPES = 16;

    private final RevocationSettings settings;
    private final Clock clock;
    private final ConcurrentMap<Key, Instant> notBefore = new ConcurrentHashMap<>();
    private final List<Consumer<Revocation>> listeners = new CopyOnWriteArrayList<>();
    private volatile int shapes;
    private volatile Instant floor = Instant.MIN;

    public Revocations(RevocationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a token is good no more. */
    public boolean isRevoked(TokenFacts token) {
        if (token.issuedAt().isBefore(floor)) {
            return true;
        }
        int present = shapes;
        for (int shape = 1; shape < SHAPES && present != 0; shape++) {
            if ((present & (1 << shape)) != 0) {
                Instant moment = notBefore.get(Key.of(shape, token));
                if (moment != null && token.issuedAt().isBefore(moment)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Calls a listener with each revocation that is new to this process, on the thread that adds it. */
    public void onRevocation(Consumer<Revocation> listener) {
        listeners.add(listener);
    }

    public int size() {
        return notBefore.size();
    }

    /** Takes in what this process learned earlier than from auth-service's record. */
    public void learn(Revocation revocation) {
        add(List.of(revocation));
    }

    /** Takes revocations in. */
    synchronized void add(Collection<Revocation> revocations) {
        for (Revocation revocation : revocations) {
            Key key = Key.of(revocation);
            Instant before = notBefore.get(key);
            if (isAlive(revocation.notBefore()) && (before == null || before.isBefore(revocation.notBefore()))) {
                notBefore.put(key, revocation.notBefore());
                shapes |= 1 << key.shape();
                listeners.forEach(listener -> listener.accept(revocation));
            }
        }
        if (notBefore.size() > settings.most()) {
            dropOldest();
        }
    }

    /** Drops what no living token can match. */
    synchronized void dropExpired() {
        notBefore.values().removeIf(moment -> !isAlive(moment));
    }

    private boolean isAlive(Instant moment) {
        return moment.plus(settings.longestToken()).isAfter(clock.instant());
    }

    /** Drops a tenth more than needed, so that the next addition does not sort again. */
    private void dropOldest() {
        int surplus = notBefore.size() - settings.most() + settings.most() / 10;
        List<Map.Entry<Key, Instant>> oldest = notBefore.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .limit(surplus)
                .toList();
        Instant latest = oldest.get(oldest.size() - 1).getValue();
        floor = latest.isAfter(floor) ? latest : floor;
        oldest.forEach(entry -> notBefore.remove(entry.getKey(), entry.getValue()));
    }

    private record Key(
            @Nullable String accountId,
            @Nullable String sessionId,
            @Nullable String clientId,
            @Nullable String familyId) {

        private static final int ACCOUNT = 1;
        private static final int SESSION = 2;
        private static final int CLIENT = 4;
        private static final int FAMILY = 8;

        static Key of(Revocation revocation) {
            return new Key(
                    revocation.accountId(), revocation.sessionId(), revocation.clientId(), revocation.familyId());
        }

        static Key of(int shape, TokenFacts token) {
            return new Key(
                    (shape & ACCOUNT) == 0 ? null : token.subject(),
                    (shape & SESSION) == 0 ? null : token.session(),
                    (shape & CLIENT) == 0 ? null : token.clientId(),
                    (shape & FAMILY) == 0 ? null : token.familyId());
        }

        int shape() {
            return (accountId == null ? 0 : ACCOUNT)
                    | (sessionId == null ? 0 : SESSION)
                    | (clientId == null ? 0 : CLIENT)
                    | (familyId == null ? 0 : FAMILY);
        }
    }
}
