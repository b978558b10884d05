package io.fitconnect.gateway.websession;

import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What seals the cookies; a key that this repository shows stops the start of production. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingSettings.class)
class WebSessionConfiguration {

    @Bean
    Sealer sealer(SealingSettings settings, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            settings.requireProductionKeys();
        }
        return new Sealer(settings);
    }
}
