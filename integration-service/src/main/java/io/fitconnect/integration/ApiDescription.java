package io.fitconnect.integration;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond its paths. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ACCESS_TOKEN = "accessToken";

    @Bean
    OpenAPI api() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of an athlete, or of a vendor's app with the athlete's consent. Scope"
                        + " activity:write to hand in recordings, activity:read to read their samples");
        return new OpenAPI()
                .info(new Info()
                        .title("FitConnect imports")
                        .version("v1")
                        .description(
                                "Recordings of devices: handed in as files, read as samples of trainings. A vendor sees"
                                        + " the imports that it pushed itself, and no samples."))
                .components(new Components().addSecuritySchemes(ACCESS_TOKEN, bearer))
                .addSecurityItem(new SecurityRequirement().addList(ACCESS_TOKEN));
    }
}
