package io.fitconnect.platform.relation;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.inbox.Inbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Relations and visibility, for a service that shows one person's data to another: {@code fitconnect.relations.enabled}. */
@AutoConfiguration(before = AccountErasureAutoConfiguration.class)
@ConditionalOnBooleanProperty("fitconnect.relations.enabled")
public class RelationAutoConfiguration {

    @Bean
    Visibilities visibilities(JdbcClient jdbc) {
        return new Visibilities(jdbc);
    }

    @Bean
    RelationTables relationTables(JdbcClient jdbc) {
        return new RelationTables(jdbc);
    }

    @Bean
    RelationListener relationListener(
            Inbox inbox, RelationTables tables, @Value("${spring.application.name}") String service) {
        return new RelationListener(inbox, tables, service);
    }
}
