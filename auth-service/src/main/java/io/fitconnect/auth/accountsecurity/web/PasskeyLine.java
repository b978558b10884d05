package io.fitconnect.auth.accountsecurity.web;

import io.fitconnect.auth.passkey.Passkey;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * A passkey as the page lists it.
 *
 * @param recent whether it was added lately
 */
record PasskeyLine(UUID id, String label, boolean synced, boolean recent, String lastUsed) {

    static PasskeyLine of(Passkey passkey, boolean recent, Function<Instant, String> day) {
        return new PasskeyLine(
                passkey.id(), passkey.label(), passkey.synced(), recent, day.apply(passkey.lastUsedAt()));
    }
}
