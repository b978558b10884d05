package io.fitconnect.integration.cassandra.persistence;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.integration.cassandra.CassandraSettings;
import io.fitconnect.integration.cassandra.WideRows;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Opens the door to Cassandra once its schema is there. */
@Configuration(proxyBeanMethods = false)
class CassandraConfiguration {

    @Bean
    WideRows wideRows(
            CqlSession session,
            CassandraSettings settings,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactionManager,
            MeterRegistry metrics) {
        CqlMigrations migrations = new CqlMigrations(session, settings);
        new OneAtATime(jdbc, transactionManager).run(migrations::migrate);
        return new WideRows(session, settings.keyspace(), metrics);
    }
}
