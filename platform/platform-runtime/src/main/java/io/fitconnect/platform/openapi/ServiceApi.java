package io.fitconnect.platform.openapi;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;

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
        SpringDocUtils.getConfig().replaceWithSchema(Sport.class, sport());
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

    private static Schema<?> sport() {
        StringSchema schema = new StringSchema();
        schema.setDescription("The key of a sport; the list grows");
        schema.setEnum(Sports.all().stream().map(Sport::key).toList());
        return schema;
    }
}
