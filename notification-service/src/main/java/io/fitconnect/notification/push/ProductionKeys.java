package io.fitconnect.notification.push;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets no production start with the keys that this repository shows. */
@Component
@Profile("production")
class ProductionKeys {

    ProductionKeys(PushSettings settings) {
        settings.requireProductionKeys();
    }
}
