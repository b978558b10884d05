package io.fitconnect.integration;

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
                "FitConnect imports",
                "Recordings of devices: handed in as files, read as samples of trainings. A vendor sees the imports "
                        + "that it pushed itself, and no samples.",
                "Access token of an athlete, or of a vendor's app with the athlete's consent. Scope activity:write to "
                        + "hand in recordings, activity:read to read their samples");
    }
}
