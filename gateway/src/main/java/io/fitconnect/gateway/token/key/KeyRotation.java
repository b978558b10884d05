package io.fitconnect.gateway.token.key;

import java.util.Set;

/** Listens for changes of the published keys. */
public interface KeyRotation {

    /** Only what these keys signed may still be trusted. */
    void keepSignedBy(Set<String> keyIds);
}
