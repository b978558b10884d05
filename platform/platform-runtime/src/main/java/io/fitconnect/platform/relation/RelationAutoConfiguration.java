package io.fitconnect.platform.relation;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.outbox.KeyClosure;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Relations and visibility, for a service that shows one person's data to another: {@code fitconnect.relations.enabled}. The one
 * service that decides relations adds {@code fitconnect.relations.decided-here}.
 */
@AutoConfiguration(before = AccountErasureAutoConfiguration.class)
@ConditionalOnBooleanProperty("fitconnect.relations.enabled")
public class RelationAutoConfiguration {

    private static final String RELATIONS = "social.relation";
    private static final String DEFAULTS = "profile.athlete";

    @Bean
    Visibilities visibilities(JdbcClient jdbc) {
        return new Visibilities(jdbc);
    }

    @Bean
    RelationTables relationTables(
            JdbcClient jdbc,
            ObjectProvider<KeyClosure> keys,
            @Value("${fitconnect.relations.decided-here:false}") boolean decidedHere) {
        return new RelationTables(
                jdbc, decidedHere ? key -> keys.getObject().close(key, List.of(RELATIONS)) : key -> {});
    }

    @Bean
    @ConditionalOnBooleanProperty("fitconnect.relations.decided-here")
    KeptRelations keptRelations(RelationTables tables) {
        return new KeptRelations(tables);
    }

    @Bean
    RelationListener relationListener(
            Inbox inbox,
            RelationTables tables,
            @Value("${spring.application.name}") String service,
            @Value("${fitconnect.relations.decided-here:false}") boolean decidedHere) {
        return decidedHere
                ? new RelationListener(inbox, tables, service, DEFAULTS)
                : new RelationListener(inbox, tables, service, RELATIONS, DEFAULTS);
    }
}
