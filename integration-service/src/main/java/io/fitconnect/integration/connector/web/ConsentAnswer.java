package io.fitconnect.integration.connector.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tracker's page led back with. */
@Schema(name = "TrackerConsentAnswer")
record ConsentAnswer(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String state,
        @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,1000}") String code,

        @Schema(description = "The parameter scope, separated by commas or blanks")
        @Nullable
        @Pattern(regexp = "[\\x20-\\x7e]{0,1000}")
        String scope) {

    Set<String> scopes() {
        return scope == null || scope.isBlank() ? Set.of() : Set.of(distinct(scope));
    }

    private static String[] distinct(String scope) {
        return Arrays.stream(scope.strip().split("[ ,]+")).distinct().toArray(String[]::new);
    }
}
