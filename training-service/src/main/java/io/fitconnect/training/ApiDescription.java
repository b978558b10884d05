package io.fitconnect.training;

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
                "FitConnect trainings",
                "Trainings of athletes. Distances in metres, times in seconds and UTC; unknown values are absent.",
                "Access token with the scope activity:read to see, activity:write to change");
    }
}
