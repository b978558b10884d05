package io.fitconnect.notification;

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
                "FitConnect notifications",
                "The inbox of the athlete who signed in. Texts are in the language of the athlete, times in their zone.",
                "Access token with the scope notification:read to read, notification:write to change");
    }
}
