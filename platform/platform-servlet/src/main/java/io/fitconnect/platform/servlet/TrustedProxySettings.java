package io.fitconnect.platform.servlet;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word about the client a service takes.
 *
 * @param trustedProxies addresses or CIDR ranges from which the gateway calls; the headers {@code Forwarded} and
 *     {@code X-Forwarded-*} of others are removed
 */
@ConfigurationProperties("fitconnect.web")
record TrustedProxySettings(
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> trustedProxies) {}
