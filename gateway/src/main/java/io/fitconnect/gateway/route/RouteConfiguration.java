package io.fitconnect.gateway.route;

import io.fitconnect.contracts.House;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list that the table is made from. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    House house(ServicesSettings settings) {
        return settings.house();
    }
}
