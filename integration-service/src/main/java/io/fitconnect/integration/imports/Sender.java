package io.fitconnect.integration.imports;

import java.util.UUID;

/** On whose behalf, and through which OAuth client, a request comes. A vendor sees only what it has pushed itself. */
public record Sender(UUID athleteId, String clientId, SourceKind kind) {

    public boolean isVendor() {
        return kind == SourceKind.VENDOR;
    }
}
