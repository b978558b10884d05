package io.fitconnect.promo.person;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The draw and the hold-out group of this house. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssignmentSettings.class)
class AssignmentConfiguration {

    @Bean
    KeyedDraw keyedDraw(AssignmentSettings settings) {
        return settings.draw();
    }

    @Bean
    HoldOut holdOut(AssignmentSettings settings, KeyedDraw draw) {
        return new HoldOut(draw, settings.holdOut());
    }
}
