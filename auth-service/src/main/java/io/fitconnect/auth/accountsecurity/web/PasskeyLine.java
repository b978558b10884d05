package io.fitconnect.auth.accountsecurity.web;

import io.fitconnect.auth.passkey.Passkey;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** A passkey as the page lists it. */
record PasskeyLine(UUID id, String label, boolean synced, String lastUsed) {

    static PasskeyLine of(Passkey passkey, Function<Instant, String> day) {
        return new PasskeyLine(passkey.id(), passkey.label(), passkey.synced(), day.apply(passkey.lastUsedAt()));
    }
}
