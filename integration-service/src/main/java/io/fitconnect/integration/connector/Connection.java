package io.fitconnect.integration.connector;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account at a tracker that an athlete has connected.
 *
 * @param sealedTokens see {@link TokenSeal}
 * @param tokenVersion grows with each refresh
 * @param askedAt      until when the tracker was asked for all that is new
 * @param found        how many recordings the last exchange brought
 */
public record Connection(
        ConnectionId id,
        String remoteAthlete,
        ConnectionState state,
        Set<String> scopes,
        String sealedTokens,
        Instant expiresAt,
        int tokenVersion,
        Instant connectedAt,
        @Nullable Instant askedAt,
        @Nullable Instant exchangedAt,
        Exchange exchange,
        int found,
        HistoryState history) {

    public Connection {
        scopes = Set.copyOf(scopes);
    }

    boolean isExpired() {
        return state == ConnectionState.EXPIRED;
    }

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "Connection[" + id + ", " + state + "]";
    }
}
