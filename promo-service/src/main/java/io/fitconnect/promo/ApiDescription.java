package io.fitconnect.promo;

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
                "FitConnect advice and offers",
                "Advice about gear with its reason. Unknown values are absent.",
                "Access token with the scope profile:read to see advice, profile:write to answer it; back-office for editors");
    }
}
