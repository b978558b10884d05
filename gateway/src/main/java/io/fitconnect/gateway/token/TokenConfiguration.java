package io.fitconnect.gateway.token;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    Signatures signatures() {
        return new Signatures(Signatures.findNative());
    }
}
