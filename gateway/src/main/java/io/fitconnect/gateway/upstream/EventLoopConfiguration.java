package io.fitconnect.gateway.upstream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.resources.LoopResources;

/** One event loop per core, shared by the server and the clients, so that both ends of a request share a thread. */
@Configuration(proxyBeanMethods = false)
class EventLoopConfiguration {

    @Bean(destroyMethod = "dispose")
    LoopResources eventLoops() {
        return LoopResources.create("gateway", Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    }

    @Bean
    ReactorResourceFactory reactorServerResourceFactory(LoopResources eventLoops) {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setLoopResources(eventLoops);
        return resources;
    }
}
