package io.fitconnect.gamification.rule;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rules. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleSettings.class)
class RuleConfiguration {

    @Bean
    RuleBook ruleBook(RuleSettings settings) {
        return settings.book();
    }
}
