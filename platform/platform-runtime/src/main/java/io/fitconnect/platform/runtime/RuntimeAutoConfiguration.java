package io.fitconnect.platform.runtime;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.idempotency.IdempotencyKeys;
import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The plain parts of the platform: clock, transactions, migrations, inbox, idempotency keys. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
@EnableConfigurationProperties(PlatformSettings.class)
@EnableResilientMethods
@EnableScheduling
public class RuntimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FlywayMigrationStrategy platformMigrations() {
        return new PlatformMigrations();
    }

    @Bean
    Transactions transactions(PlatformTransactionManager transactionManager) {
        return new Transactions(transactionManager);
    }

    @Bean
    Inbox inbox(JdbcTemplate jdbc, Transactions transactions, ErasedAccounts erased, Clock clock) {
        return new Inbox(jdbc, transactions, erased, clock);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcTemplate jdbc, Transactions transactions, JsonMapper json, Clock clock) {
        return new IdempotencyKeys(jdbc, transactions, json, clock);
    }

    @Bean
    IdempotentAnswers idempotentAnswers(IdempotencyKeys keys, JsonMapper json) {
        return new IdempotentAnswers(keys, json);
    }

    @Bean
    Expiring receivedEvents(PlatformSettings settings) {
        return () ->
                Expiry.of("inbox_event", "consumer, event_id", "received_at").kept(settings.inboxRetention());
    }

    @Bean
    Expiring idempotentRequests(PlatformSettings settings) {
        return () -> Expiry.of("idempotency_key", "scope, key", "created_at").kept(settings.idempotencyKeyRetention());
    }
}
