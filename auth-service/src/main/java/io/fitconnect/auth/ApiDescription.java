package io.fitconnect.auth;

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
                "FitConnect accounts",
                "Applications of tracker vendors. Sign-in and tokens: OAuth 2.1 and OpenID Connect, described at "
                        + "/.well-known/openid-configuration.",
                "Access token of a person with the scope vendor:manage");
    }
}
