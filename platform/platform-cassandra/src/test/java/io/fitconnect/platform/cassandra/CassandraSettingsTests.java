package io.fitconnect.platform.cassandra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class CassandraSettingsTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Bound.class);

    @Test
    void keepsOneCopyAndWritesEightAtATimeByDefault() {
        context.withPropertyValues("fitconnect.cassandra.keyspace=notes")
                .run(started -> assertThat(started.getBean(CassandraSettings.class))
                        .isEqualTo(new CassandraSettings(
                                "notes", "{'class': 'SimpleStrategy', 'replication_factor': 1}", 8)));
    }

    @Test
    void demandsAKeyspace() {
        context.run(started -> assertThat(started).hasFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyspace=a; drop", "replication= ", "max-in-flight=0", "max-in-flight=129"})
    void rejectsWhatCannotBe(String setting) {
        context.withPropertyValues("fitconnect.cassandra.keyspace=notes", "fitconnect.cassandra." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @EnableConfigurationProperties(CassandraSettings.class)
    static class Bound {}
}
