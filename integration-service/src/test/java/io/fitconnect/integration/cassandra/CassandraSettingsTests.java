package io.fitconnect.integration.cassandra;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import org.junit.jupiter.api.Test;

class CassandraSettingsTests {

    @Test
    void keepsOneCopyByDefault() {
        CassandraSettings settings = SettingsBinding.defaultsOf(CassandraSettings.class);

        assertThat(settings.keyspace()).isEqualTo("integration");
        assertThat(settings.replication()).contains("SimpleStrategy", "'replication_factor': 1");
    }

    @Test
    void refusesAKeyspaceThatIsNoName() {
        assertThat(SettingsBinding.failureOf(CassandraSettings.class, "keyspace", "a; drop"))
                .hasMessageContaining("keyspace");
    }
}
