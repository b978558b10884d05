package io.fitconnect.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** Begins the OpenAPI document of a service that is asked with access tokens. */
public final class ServiceApi {

    private static final String VERSION = "v1";
    private static final String ACCESS_TOKEN = "accessToken";

    private ServiceApi() {}

    /**
     * Describes a service.
     *
     * @param title       what the API is about, such as {@code FitConnect trainings}
     * @param description what holds for all of its operations
     * @param accessToken whose tokens are taken, and with which scopes
     */
    public static OpenAPI describe(String title, String description, String accessToken) {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(accessToken);
        return new OpenAPI()
                .info(new Info().title(title).version(VERSION).description(description))
                .components(new Components().addSecuritySchemes(ACCESS_TOKEN, bearer))
                .addSecurityItem(new SecurityRequirement().addList(ACCESS_TOKEN));
    }
}
