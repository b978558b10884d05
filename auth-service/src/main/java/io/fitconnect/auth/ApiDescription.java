package io.fitconnect.auth;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond the operations. The protocol describes itself by its discovery document. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ACCESS_TOKEN = "accessToken";

    @Bean
    OpenAPI openApi() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of a person with the scope vendor:manage");
        return new OpenAPI()
                .info(new Info()
                        .title("FitConnect accounts")
                        .version("v1")
                        .description(
                                "Applications of tracker vendors. Sign-in and tokens: OAuth 2.1 and OpenID Connect, "
                                        + "described at /.well-known/openid-configuration."))
                .components(new Components().addSecuritySchemes(ACCESS_TOKEN, bearer))
                .addSecurityItem(new SecurityRequirement().addList(ACCESS_TOKEN));
    }
}
