package io.fitconnect.integration.connector;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All connections; every access but that by the tracker's own athlete names the athlete. */
public interface Connections {

    List<Connection> list(UUID athlete);

    Optional<Connection> find(ConnectionId id);

    /** Whose account at the tracker this is. */
    Optional<ConnectionId> findOwner(String tracker, String remoteAthlete);

    /** Writes a connection in place of the one under its id. */
    void put(Connection connection);

    boolean remove(ConnectionId id);

    /** Notes what came of an exchange. */
    void noteExchange(ConnectionId id, Exchange exchange, int found, Instant at);

    /** Notes that the tracker was asked for all that is new until a moment. */
    void noteAsked(ConnectionId id, Instant until);

    void noteHistory(ConnectionId id, HistoryState history);

    void expire(ConnectionId id);

    /** Lets the caller alone refresh these tokens until a moment; false when they changed or another one does. */
    boolean claimRefresh(ConnectionId id, int tokenVersion, Instant now, Instant until);

    /** Keeps refreshed tokens; false when others were kept meanwhile. */
    boolean keepTokens(ConnectionId id, int tokenVersion, String sealed, Instant expiresAt);

    void endRefresh(ConnectionId id, int tokenVersion);

    /** Those of these ids that were fetched. */
    Set<String> listKnown(ConnectionId id, Collection<String> externalIds);

    void noteFetched(ConnectionId id, String externalId, @Nullable UUID importId, Instant at);

    Optional<FetchedItem> findFetched(ConnectionId id, String externalId);

    List<FetchedItem> listFetched(ConnectionId id, int limit);

    void forgetFetched(ConnectionId id, String externalId);

    /** A recording that was fetched. */
    record FetchedItem(String externalId, Optional<UUID> importId) {}
}
