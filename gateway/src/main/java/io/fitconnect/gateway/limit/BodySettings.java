package io.fitconnect.gateway.limit;

import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Largest request bodies.
 *
 * @param usual for every path that is not named
 * @param larger other limits by path prefix; keys are written {@code "[/api/v1/imports]"} in YAML
 */
@ConfigurationProperties("fitconnect.gateway.body")
@Validated
record BodySettings(
        @DefaultValue("1MB") DataSize usual, @DefaultValue Map<String, DataSize> larger) {

    @AssertTrue(message = "body limits must be positive")
    boolean isPositive() {
        return usual.toBytes() > 0 && larger.values().stream().allMatch(size -> size.toBytes() > 0);
    }

    long limitFor(String path) {
        for (Map.Entry<String, DataSize> entry : larger.entrySet()) {
            String prefix = entry.getKey();
            boolean covered = path.startsWith(prefix)
                    && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
            if (covered) {
                return entry.getValue().toBytes();
            }
        }
        return usual.toBytes();
    }
}
