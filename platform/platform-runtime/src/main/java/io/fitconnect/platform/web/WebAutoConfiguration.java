package io.fitconnect.platform.web;

import io.fitconnect.platform.json.StrictJson;
import jakarta.validation.Validator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** The conventions of the HTTP edge, and what controllers take from the platform. */
@AutoConfiguration
public class WebAutoConfiguration {

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
