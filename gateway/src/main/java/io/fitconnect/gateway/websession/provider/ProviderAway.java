package io.fitconnect.gateway.websession.provider;

/** auth-service gave no answer that can be used; the same may succeed later. */
public final class ProviderAway extends RuntimeException {

    ProviderAway(String reason) {
        super(reason, null, false, false);
    }
}
