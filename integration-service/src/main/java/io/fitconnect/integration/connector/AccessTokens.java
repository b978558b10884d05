package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.TrackerFailure.Kind;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Calls trackers with the tokens of a connection and refreshes them. Vendors rotate refresh tokens, so that of two concurrent refreshes
 * one would void the other: a lease in the connection's row lets one worker of all instances refresh, and the others come back.
 */
@Component
class AccessTokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration ELSEWHERE = Duration.ofSeconds(2);

    private final Connections connections;
    private final TrackerCalls calls;
    private final TokenSeal seal;
    private final Transactions transactions;
    private final Clock clock;

    AccessTokens(Connections connections, TrackerCalls calls, TokenSeal seal, Transactions transactions, Clock clock) {
        this.connections = connections;
        this.calls = calls;
        this.seal = seal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes a call; a token that is not accepted is refreshed once. */
    <T> T call(Connection connection, Tracker tracker, CallPurpose purpose, TokenCall<T> call) throws TrackerFailure {
        boolean isFresh = connection.expiresAt().isAfter(clock.instant().plus(MARGIN));
        if (!isFresh) {
            return callWith(refresh(connection, tracker), tracker, purpose, call);
        }
        try {
            Tokens tokens = seal.open(connection);
            return calls.call(tracker, purpose, () -> call.run(tokens.access()));
        } catch (TrackerFailure failure) {
            if (failure.kind() != Kind.UNAUTHORIZED) {
                throw failure;
            }
        }
        return callWith(refresh(connection, tracker), tracker, purpose, call);
    }

    /** A new token that is not accepted either means that the consent has ended. */
    private <T> T callWith(Tokens tokens, Tracker tracker, CallPurpose purpose, TokenCall<T> call)
            throws TrackerFailure {
        try {
            return calls.call(tracker, purpose, () -> call.run(tokens.access()));
        } catch (TrackerFailure failure) {
            throw failure.kind() == Kind.UNAUTHORIZED
                    ? TrackerFailure.of(Kind.REVOKED, tracker.name() + " does not accept a new token")
                    : failure;
        }
    }

    private Tokens refresh(Connection connection, Tracker tracker) throws TrackerFailure {
        ConnectionId id = connection.id();
        int version = connection.tokenVersion();
        Instant now = clock.instant();
        if (!transactions.run(() -> connections.claimRefresh(id, version, now, now.plus(LEASE)))) {
            throw TrackerFailure.of(Kind.REFRESHING, "Another worker refreshes the tokens", ELSEWHERE);
        }
        try {
            Tokens next = calls.call(tracker, CallPurpose.CONSENT, () -> tracker.refresh(seal.open(connection)));
            String sealed = seal.seal(next, id);
            transactions.run(() -> connections.keepTokens(id, version, sealed, next.expiresAt()));
            return next;
        } catch (TrackerFailure failure) {
            transactions.run(() -> connections.endRefresh(id, version));
            throw failure;
        }
    }
}
