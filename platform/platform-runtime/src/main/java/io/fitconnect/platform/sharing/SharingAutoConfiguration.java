package io.fitconnect.platform.sharing;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.inbox.Inbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Who may see which training, for a service that shows some of it: {@code fitconnect.sharing.enabled}, beside relations. */
@AutoConfiguration(before = AccountErasureAutoConfiguration.class)
@ConditionalOnBooleanProperty("fitconnect.sharing.enabled")
public class SharingAutoConfiguration {

    @Bean
    TrainingSharings trainingSharings(JdbcClient jdbc, JsonMapper json) {
        return new TrainingSharings(jdbc, json);
    }

    @Bean
    TrainingSharingListener trainingSharingListener(
            Inbox inbox, TrainingSharings sharings, @Value("${spring.application.name}") String service) {
        return new TrainingSharingListener(inbox, sharings, service);
    }
}
