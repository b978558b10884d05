package io.fitconnect.gateway.token.key;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignatureConfiguration {

    @Bean
    Signatures signatures() {
        return new Signatures(Signatures.findNative());
    }

    @Bean
    MeterBinder nativeCrypto(Signatures signatures) {
        return registry -> Gauge.builder("fitconnect.crypto.native", () -> signatures.isQuick() ? 1 : 0)
                .description(
                        "1 where signatures are checked by the native provider, 0 where by the slower one of the JDK")
                .register(registry);
    }
}
