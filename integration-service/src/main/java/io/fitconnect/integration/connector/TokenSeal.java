package io.fitconnect.integration.connector;

import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Seals tokens for the row that keeps them. */
@Component
class TokenSeal {

    private static final String SEPARATOR = "\n";

    private final Sealer sealer;

    TokenSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    String seal(Tokens tokens, ConnectionId id) {
        return sealer.seal(tokens.access() + SEPARATOR + tokens.refresh(), contextOf(id));
    }

    Tokens open(Connection connection) {
        return parse(open(connection.sealedTokens(), contextOf(connection.id())), connection.expiresAt());
    }

    String sealForRevocation(String remoteAthlete, Tokens tokens, String key) {
        return sealer.seal(
                remoteAthlete + SEPARATOR + tokens.access() + SEPARATOR + tokens.refresh(),
                "tracker-revocation:" + key);
    }

    Grant openForRevocation(Revocation revocation, String key) {
        String opened = open(revocation.sealed(), "tracker-revocation:" + key);
        int end = opened.indexOf(SEPARATOR);
        return new Grant(opened.substring(0, end), parse(opened.substring(end + 1), revocation.expiresAt()), Set.of());
    }

    String sealVerifier(String verifier, ConnectionId id) {
        return sealer.seal(verifier, "tracker-consent:" + id);
    }

    String openVerifier(String sealed, ConnectionId id) {
        return open(sealed, "tracker-consent:" + id);
    }

    private static Tokens parse(String opened, Instant expiresAt) {
        int end = opened.indexOf(SEPARATOR);
        return new Tokens(opened.substring(0, end), opened.substring(end + 1), expiresAt);
    }

    private String open(String sealed, String context) {
        try {
            return sealer.open(sealed, context);
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("What is sealed for a tracker cannot be read", broken);
        }
    }

    private static String contextOf(ConnectionId id) {
        return "tracker-tokens:" + id;
    }
}
