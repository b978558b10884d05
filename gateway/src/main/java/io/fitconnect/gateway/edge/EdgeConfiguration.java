package io.fitconnect.gateway.edge;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/** Wraps all handlers of the public port, and none of the management port, in the {@link EdgeHandler}. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    HttpHandler httpHandler(ApplicationContext context, EdgeHandler edge) {
        return edge.before(WebHttpHandlerBuilder.applicationContext(context).build());
    }
}
