package io.fitconnect.gateway.management;

import io.fitconnect.platform.management.ManagementAccess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

/**
 * Puts the guard before everything on the management port. Spring Boot finds this class by its list of management configurations; were
 * it marked as a configuration, the gateway's own scan would find it too and guard the public port.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementGuardConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter managementGuard(@Value("${spring.application.name}") String application) {
        return new ManagementGuard(new ManagementAccess(application));
    }
}
