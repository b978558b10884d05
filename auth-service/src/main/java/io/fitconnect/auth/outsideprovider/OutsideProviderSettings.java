package io.fitconnect.auth.outsideprovider;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The outside providers.
 *
 * @param outsideProviders by id: small letters, digits and hyphens; it stands in addresses and in the table, so it never changes
 */
@Validated
@ConfigurationProperties("fitconnect.auth")
record OutsideProviderSettings(@DefaultValue Map<String, OutsideProvider> outsideProviders) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    OutsideProviderSettings {
        outsideProviders = Map.copyOf(outsideProviders);
        outsideProviders.keySet().forEach(id -> {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("fitconnect.auth.outside-providers: not an id: " + id);
            }
        });
    }
}
