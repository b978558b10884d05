package io.fitconnect.platform.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.cassandra.autoconfigure.CassandraAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Brings the keyspace's schema to its newest version before anything reads or writes. */
@AutoConfiguration(after = CassandraAutoConfiguration.class)
@ConditionalOnBean(CqlSession.class)
@EnableConfigurationProperties(CassandraSettings.class)
public class WideRowsAutoConfiguration {

    @Bean
    WideRows wideRows(CqlSession session, CassandraSettings settings, MeterRegistry metrics) {
        new CqlMigrations(session, settings).migrate();
        return new WideRows(session, settings, metrics);
    }
}
