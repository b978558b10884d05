package io.fitconnect.platform.account;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;

/** The memory of erased accounts, which every consumer and every writing request asks. */
@AutoConfiguration
@EnableConfigurationProperties(AccountSettings.class)
public class AccountAutoConfiguration {

    @Bean
    ErasedAccounts erasedAccounts(JdbcTemplate jdbc, AccountSettings settings, Clock clock, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production")) && settings.isLocalOnly()) {
            throw new IllegalStateException("fitconnect.account.digest-key is the local one; production needs its own");
        }
        return new ErasedAccounts(jdbc, settings, clock);
    }

    @Bean
    ErasedCallers erasedCallers(ErasedAccounts erased) {
        return new ErasedCallers(erased);
    }

    @Bean
    Expiring digestsOfErasedAccounts(AccountSettings settings) {
        return () -> Expiry.of("erased_account", "digest", "erased_at").kept(settings.remember());
    }
}
