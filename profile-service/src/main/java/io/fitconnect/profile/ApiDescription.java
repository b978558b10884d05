package io.fitconnect.profile;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond the operations. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ACCESS_TOKEN = "accessToken";

    @Bean
    OpenAPI openApi() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token with the scope profile:read to see, profile:write to change");
        return new OpenAPI()
                .info(new Info()
                        .title("FitConnect profiles")
                        .version("v1")
                        .description("What athletes tell of themselves. What is unknown is absent."))
                .components(new Components().addSecuritySchemes(ACCESS_TOKEN, bearer))
                .addSecurityItem(new SecurityRequirement().addList(ACCESS_TOKEN));
    }
}
