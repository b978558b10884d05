package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.ProviderSettings;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What answers forbid the browser. A form may lead to the provider, since signing out ends there. */
final class PageHeaders {

    private PageHeaders() {}

    static void describe(HeadersConfigurer<HttpSecurity> headers, ProviderSettings provider) {
        headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; style-src 'self'; img-src 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                                + originOf(provider)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    private static String originOf(ProviderSettings provider) {
        return provider.issuer().getScheme() + "://" + provider.issuer().getAuthority();
    }
}
