package io.fitconnect.notification.telling;

import java.util.UUID;

/** What is told together to an athlete. */
public record Bundle(UUID athlete, String kind, String key) {

    String workKey() {
        return athlete + "/" + kind + "/" + key;
    }
}
