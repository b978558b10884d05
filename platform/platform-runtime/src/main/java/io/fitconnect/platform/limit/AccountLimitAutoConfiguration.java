package io.fitconnect.platform.limit;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Limits of accounts, for a service that has what is worth limiting: {@code fitconnect.account-limits.enabled}. */
@AutoConfiguration(before = AccountErasureAutoConfiguration.class)
@ConditionalOnBooleanProperty("fitconnect.account-limits.enabled")
public class AccountLimitAutoConfiguration {

    @Bean
    AccountLimits accountLimits(JdbcClient jdbc, Clock clock) {
        return new AccountLimits(jdbc, clock);
    }
}
