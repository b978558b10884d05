package io.fitconnect.gateway.webapp;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the web app's files are.
 *
 * @param folder on the class path
 */
@ConfigurationProperties("fitconnect.gateway.web-app")
@Validated
record WebAppSettings(
        @DefaultValue("fitconnect-web/") @Pattern(regexp = "[^/].*/", message = "begins with a name and ends with /")
        String folder) {}
