package io.fitconnect.promo.purchase;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production with the secret that this repository shows. */
@Component
@Profile("production")
class ProductionSecrets {

    private static final String LOCAL_ONLY = "local-only";

    ProductionSecrets(PurchaseSettings settings) {
        if (settings.shops().values().stream().flatMap(List::stream).anyMatch(secret -> secret.contains(LOCAL_ONLY))) {
            throw new IllegalStateException(
                    "fitconnect.purchases.shops holds the local secret, not fit for production");
        }
    }
}
