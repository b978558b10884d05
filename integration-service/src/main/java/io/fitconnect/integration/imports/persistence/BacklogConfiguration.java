package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.imports.BacklogMetrics;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an operator watches: do the workers keep up, and does training-service? */
@Configuration(proxyBeanMethods = false)
class BacklogConfiguration {

    @Bean
    BacklogMetrics workersBacklog(JdbcTemplate jdbc, Clock clock) {
        return new BacklogMetrics("imports.queue", "for a worker or are with one", SqlBacklog.ofWorkers(jdbc), clock);
    }

    @Bean
    BacklogMetrics trainingsBacklog(JdbcTemplate jdbc, Clock clock) {
        return new BacklogMetrics(
                "imports.decoded", "for their trainings, decoded already", SqlBacklog.ofTrainings(jdbc), clock);
    }
}
