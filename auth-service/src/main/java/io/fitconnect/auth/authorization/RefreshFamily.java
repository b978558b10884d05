package io.fitconnect.auth.authorization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account granted to an app of the house in one of its sessions, as long as refresh tokens come of it.
 *
 * @param registeredClient the client's id within the server, not the one that it names itself with
 * @param since            when it was granted
 * @param lastUsed         when it got its last access token
 * @param endsAt           when it ends, however often it is used
 */
public record RefreshFamily(
        String id,
        String registeredClient,
        String sessionId,
        Instant since,
        @Nullable Instant lastUsed,
        Instant endsAt) {}
