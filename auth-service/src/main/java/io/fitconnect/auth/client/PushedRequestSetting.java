package io.fitconnect.auth.client;

import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** Whether a client may ask for sign-ins by pushed requests only, as it stands in the client's settings. */
public final class PushedRequestSetting {

    private static final String NAME = "fitconnect.require-pushed-authorization-requests";

    private PushedRequestSetting() {}

    /** Writes it into a client's settings. */
    public static void write(ClientSettings.Builder settings, boolean required) {
        settings.settings(all -> {
            all.remove(NAME);
            if (required) {
                all.put(NAME, true);
            }
        });
    }

    /** Whether this client pushes its requests. */
    public static boolean isRequired(RegisteredClient client) {
        return Boolean.TRUE.equals(client.getClientSettings().getSetting(NAME));
    }
}
