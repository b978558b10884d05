package io.fitconnect.platform.test;

import java.util.Locale;
import java.util.UUID;

/** Names that need no quoting in SQL, CQL or Kafka and that no other test has. */
final class UniqueName {

    private UniqueName() {}

    static String next() {
        return "test_" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
    }
}
