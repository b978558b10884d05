package io.fitconnect.social;

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
                "FitConnect social",
                "Friends, clubs, comments and messages of the athlete who signed in. Unknown values are absent.",
                "Access token with the scope social:read to read, social:write to change");
    }
}
