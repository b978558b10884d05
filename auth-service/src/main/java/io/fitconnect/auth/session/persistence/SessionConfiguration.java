package io.fitconnect.auth.session.persistence;

import io.fitconnect.auth.session.SessionSettings;
import io.fitconnect.platform.usecase.Transactions;
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

    /**
     * As Spring Session has it, and ordered: it takes the rows of a session for one as long as they are adjacent. Without the order a plan
     * may mix them, and a part without the security context has no owner.
     */
    static final String OF_PRINCIPAL = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   sa.attribute_name, sa.attribute_bytes
            from %TABLE_NAME% s
            left join %TABLE_NAME%_attributes sa on s.primary_id = sa.session_primary_id
            where s.principal_name = ?
            order by s.primary_id
            """;

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
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> wholeSessions() {
        return repository -> repository.setListSessionsByPrincipalNameQuery(OF_PRINCIPAL);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> visitorIdleTimeout(SessionSettings settings) {
        return repository -> repository.setDefaultMaxInactiveInterval(settings.visitorIdleTimeout());
    }
}
