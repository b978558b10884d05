package io.fitconnect.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

class AccountSettingsTests {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    void remembersErasedAccountsFor120Days() {
        AccountSettings settings = bind(KEY);

        assertThat(settings.remember()).isEqualTo(Duration.ofDays(120));
        assertThat(settings.longestBackOff()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void showsTheKeyNowhere() {
        assertThat(bind(KEY).toString()).doesNotContain(KEY);
    }

    @Test
    void refusesTheLocalKeyInProduction() {
        AccountAutoConfiguration configuration = new AccountAutoConfiguration();
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("production");
        AccountSettings local = bind("local-only-key-of-the-digests-of-erased-accounts");

        assertThatThrownBy(() -> configuration.erasedAccounts(new JdbcTemplate(), local, Clock.systemUTC(), production))
                .hasMessageContaining("fitconnect.account.digest-key");
        assertThat(configuration.erasedAccounts(new JdbcTemplate(), bind(KEY), Clock.systemUTC(), production))
                .isNotNull();
    }

    @Test
    void digestsDependOnTheKey() {
        UUID athlete = UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b");

        assertThat(new AthleteDigest(KEY).of(athlete))
                .hasSize(64)
                .isEqualTo(new AthleteDigest(KEY).of(athlete))
                .isNotEqualTo(new AthleteDigest(KEY + "!").of(athlete))
                .isNotEqualTo(new AthleteDigest(KEY).of(UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0c")));
    }

    private static AccountSettings bind(String key) {
        return new Binder(new MapConfigurationPropertySource(Map.of("fitconnect.account.digest-key", key)))
                .bindOrCreate("fitconnect.account", AccountSettings.class);
    }
}
