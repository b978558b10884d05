package io.fitconnect.platform.openapi;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Completes the OpenAPI document that springdoc reads from the controllers. */
@AutoConfiguration
public class OpenApiAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "problemResponses")
    OpenApiCustomizer problemResponses() {
        return new ProblemResponses();
    }

    @Bean
    @ConditionalOnMissingBean(name = "parameterConventions")
    OpenApiCustomizer parameterConventions() {
        return new ParameterConventions();
    }

    /** Behind what adds schemas and answers. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "closedRequests")
    OpenApiCustomizer closedRequests() {
        return new ClosedRequests();
    }

    @Bean
    @ConditionalOnMissingBean(name = "mergePatchBodies")
    OpenApiCustomizer mergePatchBodies() {
        return new MergePatchBodies();
    }

    /** Behind what adds schemas and answers. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "presentMembers")
    PresentMembers presentMembers() {
        return new PresentMembers();
    }
}
