package io.fitconnect.gateway.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who stands between the clients and the gateway.
 *
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-*} headers are believed; empty means that
 *     clients connect directly
 */
@ConfigurationProperties("fitconnect.gateway.edge")
record EdgeSettings(@DefaultValue List<String> trustedProxies) {}
