package io.fitconnect.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresentMembersTests {

    private final PresentMembers members = new PresentMembers();

    @Test
    void requiresOfAnAnswerWhatMayNotBeNull() {
        assertThat(required("RideView")).containsExactlyInAnyOrder("metres", "name", "laps");
    }

    @Test
    void requiresTheMembersOfAnAnswerWithinAnAnswer() {
        assertThat(required("LapView")).containsExactly("seconds");
    }

    @Test
    void leavesARequestToItsConstraints() {
        assertThat(required("RideDocument")).isNull();
    }

    @Test
    void leavesNoNoteBehind() {
        assertThat(customised().values())
                .allSatisfy(schema ->
                        assertThat(schema.getExtensions()).as(schema.getName()).isNullOrEmpty());
    }

    private @Nullable List<String> required(String schema) {
        return Objects.requireNonNull(customised().get(schema)).getRequired();
    }

    private Map<String, Schema<?>> customised() {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(members);
        Components components = new Components();
        converters.readAll(RideView.class).forEach(components::addSchemas);
        converters.readAll(RideDocument.class).forEach(components::addSchemas);
        Operation change = new Operation()
                .requestBody(new RequestBody().content(json("RideDocument")))
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().content(json("RideView"))));
        members.customise(new OpenAPI()
                .components(components)
                .paths(new Paths().addPathItem("/rides", new PathItem().put(change))));
        Map<String, Schema<?>> schemas = new HashMap<>();
        components.getSchemas().forEach(schemas::put);
        return schemas;
    }

    private static Content json(String schema) {
        return new Content()
                .addMediaType(
                        "application/json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
    }

    record RideView(
            @JsonUnwrapped Title title,
            double metres,
            @Nullable String notes,
            List<LapView> laps) {}

    record Title(String name, @Nullable String place) {}

    record LapView(int seconds, @Nullable Double metres) {}

    record RideDocument(String name) {}
}
