package io.fitconnect.promo.advice;

import io.fitconnect.promo.person.HoldOut;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules and the policy of advice. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdviceSettings.class)
class AdviceConfiguration {

    @Bean
    AdviceRules adviceRules(AdviceSettings settings) {
        return settings.rules();
    }

    @Bean
    AdvicePolicy advicePolicy(AdviceSettings settings, HoldOut holdOut) {
        return new AdvicePolicy(holdOut, settings.caps());
    }
}
