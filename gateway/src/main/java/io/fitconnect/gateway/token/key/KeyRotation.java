package io.fitconnect.gateway.token.key;

import java.util.Set;

/** Learns that the published keys have changed. */
public interface KeyRotation {

    /** Only what these keys signed may still be trusted. */
    void keepSignedBy(Set<String> keyIds);
}
