package io.fitconnect.shop.customer.persistence;

import io.fitconnect.shop.customer.SessionSettings;
import io.fitconnect.shop.transaction.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;

/** Puts HTTP sessions into the database. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "http_session", cleanupCron = Scheduled.CRON_DISABLED)
class SessionConfiguration {

    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService() {
        return SessionAttributes.conversions();
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(Transactions transactions) {
        return new SessionTransactions(transactions);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> insertOrUpdate() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> guestIdleTimeout(SessionSettings settings) {
        return repository -> repository.setDefaultMaxInactiveInterval(settings.guestIdleTimeout());
    }
}
