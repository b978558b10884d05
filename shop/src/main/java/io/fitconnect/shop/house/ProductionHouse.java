package io.fitconnect.shop.house;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production with a webhook secret that this repository publishes. */
@Component
@Profile("production")
class ProductionHouse {

    private static final int LEAST_LENGTH = 32;

    ProductionHouse(HouseSettings settings) {
        String secret = settings.webhookSecret();
        if (settings.isKnown() && (secret.length() < LEAST_LENGTH || secret.contains("local-only"))) {
            throw new IllegalStateException("fitconnect.shop.house.webhook-secret is not fit for production: at least "
                    + LEAST_LENGTH + " characters, and not the local one");
        }
    }
}
