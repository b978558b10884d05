package io.fitconnect.integration;

import io.fitconnect.platform.openapi.ServiceApi;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
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

    /** What a list of the described record cannot say: that a sample may be missing. */
    @Bean
    OpenApiCustomizer missingSamples() {
        return api -> {
            Schema<?> columns =
                    Objects.requireNonNull(api.getComponents().getSchemas().get("TrainingStreamColumns"));
            columns.getProperties().values().forEach(column -> column.getItems().addType("null"));
        };
    }
}
