package io.fitconnect.gateway.edge.client;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Proxies in front of the gateway.
 *
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-*} headers are believed; empty means that
 *     clients connect directly
 */
@ConfigurationProperties("fitconnect.gateway.edge")
record ProxySettings(@DefaultValue List<String> trustedProxies) {}
