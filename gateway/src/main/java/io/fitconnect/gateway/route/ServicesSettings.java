package io.fitconnect.gateway.route;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Base URLs of the services, such as {@code http://127.0.0.1:8081}: scheme and authority only. */
@ConfigurationProperties("fitconnect.gateway.services")
@Validated
record ServicesSettings(
        @DefaultValue("http://127.0.0.1:8081") URI auth,
        @DefaultValue("http://127.0.0.1:8082") URI profile,
        @DefaultValue("http://127.0.0.1:8083") URI training,
        @DefaultValue("http://127.0.0.1:8085") URI integration) {

    @AssertTrue(message = "each service needs a base URL like http://host:port, without path or query")
    boolean isPlain() {
        return Stream.of(auth, profile, training, integration).allMatch(ServicesSettings::isBase);
    }

    private static boolean isBase(URI uri) {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean bare = uri.getRawPath() == null || uri.getRawPath().isEmpty();
        return http && uri.getHost() != null && bare && uri.getRawQuery() == null && uri.getRawUserInfo() == null;
    }
}
