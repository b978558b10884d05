package io.fitconnect.gateway.edge;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/** Puts the edge before everything that the public port serves, and before nothing of the management port. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    HttpHandler httpHandler(ApplicationContext context, EdgeHandler edge) {
        return edge.before(WebHttpHandlerBuilder.applicationContext(context).build());
    }
}
