package io.fitconnect.auth;

import io.fitconnect.auth.client.OAuthClientSettings;
import io.fitconnect.auth.client.SeededClient;
import io.fitconnect.auth.key.KeySettings;
import io.fitconnect.auth.vendorapp.VendorAppSettings;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production with a secret that this repository publishes or a stranger could guess. */
@Component
@Profile("production")
class ProductionSecrets {

    private static final String LOCAL_ONLY = "local-only";
    private static final int LEAST_LENGTH = 32;

    ProductionSecrets(KeySettings keys, OAuthClientSettings clients, VendorAppSettings vendorApps) {
        if (vendorApps.approveAtOnce()) {
            throw new IllegalStateException(
                    "fitconnect.auth.vendor-apps.approve-at-once is for one's own machine; production needs an administrator");
        }
        if (keys.encryptionSecret().toLowerCase(Locale.ROOT).contains(LOCAL_ONLY)) {
            throw new IllegalStateException(
                    "fitconnect.auth.keys.encryption-secret is the local one; production needs its own");
        }
        clients.seeds().forEach(ProductionSecrets::check);
    }

    private static void check(String clientId, SeededClient client) {
        String secret = client.secret();
        boolean weak = secret != null
                && (secret.length() < LEAST_LENGTH || secret.contains(clientId) || secret.contains(LOCAL_ONLY));
        if (weak) {
            throw new IllegalStateException("The secret of client " + clientId + " is not fit for production: at least "
                    + LEAST_LENGTH + " characters, and none of the local ones");
        }
    }
}
