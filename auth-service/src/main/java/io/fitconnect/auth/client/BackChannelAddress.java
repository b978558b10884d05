package io.fitconnect.auth.client;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The address in a client's settings that logout tokens are sent to. */
public final class BackChannelAddress {

    private static final String URI_SETTING = "fitconnect.backchannel-logout-uri";
    private static final String SESSION_SETTING = "fitconnect.backchannel-logout-session-required";

    private BackChannelAddress() {}

    /**
     * Writes the address into a client's settings; null takes it out.
     *
     * @param sessionRequired whether the client demands {@code sid} in its ID tokens and logout tokens
     */
    public static void write(ClientSettings.Builder settings, @Nullable URI address, boolean sessionRequired) {
        settings.settings(all -> {
            all.remove(URI_SETTING);
            all.remove(SESSION_SETTING);
            if (address != null) {
                all.put(URI_SETTING, check(address).toString());
                all.put(SESSION_SETTING, sessionRequired);
            }
        });
    }

    /** The address of a client; empty when it gave none. */
    public static Optional<URI> find(RegisteredClient client) {
        String address = client.getClientSettings().getSetting(URI_SETTING);
        return Optional.ofNullable(address).map(URI::create);
    }

    /** Whether the client demands to know which session ended. */
    public static boolean isSessionRequired(RegisteredClient client) {
        return Boolean.TRUE.equals(client.getClientSettings().getSetting(SESSION_SETTING));
    }

    /** By Back-Channel Logout 1.0, section 2.2: absolute, without fragment. Plain http is refused when it is called. */
    public static URI check(URI address) {
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!isWeb || address.getHost() == null || address.getRawFragment() != null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "An address for an application's server is a web address without fragment");
        }
        return address;
    }
}
