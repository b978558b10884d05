package io.fitconnect.auth.securityevent;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.TokenSignature;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Makes security event tokens. By RFC 8417 (section 4.1) they have neither {@code sub} nor {@code exp}, and a type of their own, so
 * that none passes for an ID token, a logout token or access.
 */
@Component
class SecurityEventTokens {

    static final String TYPE = "secevent+jwt";
    static final String PURGED = "https://schemas.openid.net/secevent/risc/event-type/account-purged";

    private final JwtEncoder encoder;
    private final SecuritySettings security;
    private final Clock clock;

    SecurityEventTokens(JwtEncoder encoder, SecuritySettings security, Clock clock) {
        this.encoder = encoder;
        this.security = security;
        this.clock = clock;
    }

    String purged(RegisteredClient client, AccountId account) {
        JwsHeader header = JwsHeader.with(TokenSignature.of(client)).type(TYPE).build();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(security.issuer())
                .audience(List.of(client.getClientId()))
                .issuedAt(clock.instant())
                .id(Ids.next().toString())
                .claim("sub_id", Map.of("format", "iss_sub", "iss", security.issuer(), "sub", account.toString()))
                .claim("events", Map.of(PURGED, Map.of()))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
