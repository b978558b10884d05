package io.fitconnect.gateway.cors;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Cross-origin access.
 *
 * @param allowedOrigins exact origins, such as {@code https://app.fitconnect.example}
 */
@ConfigurationProperties("fitconnect.gateway.cors")
@Validated
record CorsSettings(
        @DefaultValue({"http://localhost:5173", "http://localhost:8080"})
        List<String> allowedOrigins) {

    @AssertTrue(message = "each allowed origin must be scheme://host[:port], without wildcard or path")
    boolean isExact() {
        return allowedOrigins.stream().allMatch(CorsSettings::isOrigin);
    }

    private static boolean isOrigin(String text) {
        if (text.indexOf('*') >= 0) {
            return false;
        }
        URI uri = URI.create(text);
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        return http && uri.getHost() != null && text.equals(uri.getScheme() + "://" + uri.getRawAuthority());
    }
}
