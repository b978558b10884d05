package io.fitconnect.gateway;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Entry point of the platform: every external request passes here before it reaches a service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    private static final String ALLOCATOR = "io.netty.allocator.type";

    public static void main(String[] args) {
        preferPooledBuffers();
        SpringApplication.run(GatewayApplication.class, args);
    }

    /** The older of Netty's allocators; compare with the adaptive one by {@code benchmarks/gateway/run}. */
    private static void preferPooledBuffers() {
        if (System.getProperty(ALLOCATOR) == null) {
            System.setProperty(ALLOCATOR, "pooled");
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ticker ticker() {
        return Ticker.systemTicker();
    }
}
