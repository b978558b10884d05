package io.fitconnect.platform.web;

import io.fitconnect.platform.json.StrictJson;
import jakarta.servlet.DispatcherType;
import jakarta.validation.Validator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** The conventions of the HTTP edge, and what controllers take from the platform. */
@AutoConfiguration
@EnableConfigurationProperties(TrustedProxySettings.class)
public class WebAutoConfiguration {

    /** Behind the filters that set the encoding and begin the measurement, before those of security. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    @ConditionalOnMissingBean(name = "mergePatch")
    MergePatch mergePatch(JsonMapper json, Validator validator) {
        return new MergePatch(json, validator);
    }

    /** The last, so that no setting loosens it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::apply;
    }

    /** The first, so that every other sees the client and not the gateway. */
    @Bean
    FilterRegistrationBean<TrustedProxyFilter> trustedProxies(TrustedProxySettings settings) {
        FilterRegistrationBean<TrustedProxyFilter> filter =
                new FilterRegistrationBean<>(new TrustedProxyFilter(settings));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WellFormedRequestFilter> wellFormedRequests() {
        FilterRegistrationBean<WellFormedRequestFilter> filter =
                new FilterRegistrationBean<>(new WellFormedRequestFilter());
        filter.setOrder(EARLY);
        return filter;
    }

    @Bean
    StrictParameters strictParameters() {
        return new StrictParameters();
    }

    @Bean
    AnyEntityTag anyEntityTag() {
        return new AnyEntityTag();
    }

    @Bean
    SingleParameters singleParameters() {
        return new SingleParameters();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    DocumentedFormats documentedFormats() {
        return new DocumentedFormats();
    }
}
