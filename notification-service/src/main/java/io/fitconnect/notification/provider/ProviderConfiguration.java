package io.fitconnect.notification.provider;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client that all providers share. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    @Bean
    ProviderClient providerClient() throws NoSuchAlgorithmException {
        return new ProviderClient(SSLContext.getDefault());
    }
}
