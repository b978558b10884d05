package io.fitconnect.platform.seal;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The ring of keys that secrets are sealed with. To rotate: add a key to {@code keys}, restart all instances, make it
 * {@code current}, and remove the former one when nothing sealed with it is left.
 *
 * @param current the id of the key that seals
 * @param keys    by id (1 to 8 small letters and digits) a secret of at least 32 characters; all of them open
 */
@Validated
@ConfigurationProperties("fitconnect.sealing")
public record SealingSettings(
        @NotBlank String current, @DefaultValue Map<String, String> keys) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,8}");
    private static final int LEAST_LENGTH = 32;
    private static final String LOCAL_ONLY = "local-only";

    public SealingSettings {
        keys = Map.copyOf(keys);
        keys.forEach((id, secret) -> {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "fitconnect.sealing.keys: an id is 1 to 8 small letters and digits, not \"" + id + "\"");
            }
            if (secret.length() < LEAST_LENGTH) {
                throw new IllegalArgumentException(
                        "fitconnect.sealing.keys." + id + ": at least " + LEAST_LENGTH + " characters");
            }
        });
        if (!keys.containsKey(current)) {
            throw new IllegalArgumentException("fitconnect.sealing.current names the key \"" + current
                    + "\", which fitconnect.sealing.keys does not have");
        }
    }

    /** Refuses a key that this repository shows. */
    public void requireProductionKeys() {
        keys.forEach((id, secret) -> {
            if (secret.contains(LOCAL_ONLY)) {
                throw new IllegalStateException(
                        "fitconnect.sealing.keys." + id + " is the local one and not fit for production");
            }
        });
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "SealingSettings[current=" + current + ", keys=" + keys.keySet() + "]";
    }
}
