package io.fitconnect.platform.account;

import io.fitconnect.platform.inbox.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hidden accounts, in a service that keeps data of athletes. The service that decides about them keeps none:
 * {@code fitconnect.account.hidden.enabled=false}.
 */
@AutoConfiguration(after = AccountErasureAutoConfiguration.class)
@ConditionalOnBean(AthleteRows.class)
@ConditionalOnBooleanProperty(name = "fitconnect.account.hidden.enabled", matchIfMissing = true)
public class HiddenAccountAutoConfiguration {

    @Bean
    HiddenAccounts hiddenAccounts(JdbcTemplate jdbc, ObjectProvider<HiddenWatch> watches) {
        return new HiddenAccounts(jdbc, watches);
    }

    @Bean
    HiddenAccountListener hiddenAccountListener(
            Inbox inbox, HiddenAccounts accounts, @Value("${spring.application.name}") String service) {
        return new HiddenAccountListener(inbox, accounts, service);
    }
}
