package io.fitconnect.platform.privacy;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.inbox.Inbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Privacy zones, for a service that shows positions of athletes to others: {@code fitconnect.privacy-zones.enabled}. */
@AutoConfiguration(before = AccountErasureAutoConfiguration.class)
@ConditionalOnBooleanProperty("fitconnect.privacy-zones.enabled")
public class PrivacyZoneAutoConfiguration {

    @Bean
    KeptPrivacyZones keptPrivacyZones(JdbcClient jdbc, JsonMapper json) {
        return new KeptPrivacyZones(jdbc, json);
    }

    @Bean
    PrivacyZoneListener privacyZoneListener(
            Inbox inbox, KeptPrivacyZones zones, @Value("${spring.application.name}") String service) {
        return new PrivacyZoneListener(inbox, zones, service);
    }
}
