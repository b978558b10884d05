package io.fitconnect.auth.passkey;

import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose passkeys these are. A change of {@code relyingPartyId} makes all of them useless.
 *
 * @param relyingPartyId the domain that passkeys belong to; the issuer's host when empty
 * @param origins        from where they are used: pages, and apps such as {@code android:apk-key-hash:…}; the issuer's origin when
 *                       empty
 */
@Validated
@ConfigurationProperties("fitconnect.auth.passkeys")
record PasskeySettings(
        @DefaultValue("") String relyingPartyId,
        @DefaultValue Set<String> origins) {

    PasskeySettings {
        origins = Set.copyOf(origins);
        if (relyingPartyId.contains("/") || relyingPartyId.contains(":")) {
            throw new IllegalArgumentException("fitconnect.auth.passkeys.relying-party-id is a domain, not an address");
        }
    }

    String relyingPartyId(SecuritySettings security) {
        return relyingPartyId.isEmpty() ? URI.create(security.issuer()).getHost() : relyingPartyId;
    }

    Set<String> origins(SecuritySettings security) {
        URI issuer = URI.create(security.issuer());
        return origins.isEmpty() ? Set.of(issuer.getScheme() + "://" + issuer.getAuthority()) : origins;
    }
}
