package io.fitconnect.promo.person;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production with the key that this repository shows. */
@Component
@Profile("production")
class ProductionKeys {

    private static final String LOCAL_ONLY = "local-only";

    ProductionKeys(AssignmentSettings settings) {
        if (settings.key().contains(LOCAL_ONLY)) {
            throw new IllegalStateException("fitconnect.assignment.key is the local one and not fit for production");
        }
    }
}
