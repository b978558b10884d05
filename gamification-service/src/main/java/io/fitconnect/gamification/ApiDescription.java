package io.fitconnect.gamification;

import io.fitconnect.platform.openapi.ServiceApi;
import io.swagger.v3.oas.models.OpenAPI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond the operations. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return ServiceApi.describe(
                "FitConnect gamification",
                "Points, achievements, boards and their fairness. Unknown values are absent.",
                "Access token with the scope gamification:read to see, gamification:write to change");
    }
}
