package io.fitconnect.integration.connector;

import java.util.Set;

/**
 * What a tracker gives for a code.
 *
 * @param remoteAthlete the tracker's id of its athlete
 * @param scopes        that it says were granted; empty where its page told them
 */
public record Grant(String remoteAthlete, Tokens tokens, Set<String> scopes) {

    public Grant {
        scopes = Set.copyOf(scopes);
    }
}
