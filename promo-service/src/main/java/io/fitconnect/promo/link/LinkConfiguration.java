package io.fitconnect.promo.link;

import io.fitconnect.platform.seal.ContextKeys;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signs links with the ring of keys. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkConfiguration {

    @Bean
    LinkSigner linkSigner(ContextKeys keys) {
        return new LinkSigner(keys);
    }
}
