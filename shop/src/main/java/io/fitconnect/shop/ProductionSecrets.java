package io.fitconnect.shop;

import io.fitconnect.platform.seal.SealingSettings;
import io.fitconnect.shop.customer.ProviderSettings;
import io.fitconnect.shop.page.AddressSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production with a secret that this repository publishes, or without HTTPS. */
@Component
@Profile("production")
class ProductionSecrets {

    private static final int LEAST_LENGTH = 32;

    ProductionSecrets(ProviderSettings provider, SealingSettings sealing, AddressSettings addresses) {
        sealing.requireProductionKeys();
        String secret = provider.clientSecret();
        if (secret.length() < LEAST_LENGTH || secret.contains(provider.clientId()) || secret.contains("local-only")) {
            throw new IllegalStateException(
                    "fitconnect.shop.provider.client-secret is not fit for production: at least " + LEAST_LENGTH
                            + " characters, and none of the local ones");
        }
        if (!addresses.isSecure() || !"https".equals(provider.issuer().getScheme())) {
            throw new IllegalStateException(
                    "fitconnect.shop.address and the provider's issuer: production is reached by https only");
        }
    }
}
