package io.fitconnect.notification.provider;

/** A provider gave no answer. The message names no address: its path may hold a token. */
public final class ProviderAway extends Exception {

    private static final long serialVersionUID = 1L;

    public ProviderAway(String reason) {
        super(reason);
    }
}
