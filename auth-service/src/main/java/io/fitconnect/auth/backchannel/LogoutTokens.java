package io.fitconnect.auth.backchannel;

import io.fitconnect.auth.client.TokenSignature;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/** Makes logout tokens (Back-Channel Logout 1.0, section 2.4). Their type keeps them from passing for another token. */
@Component
class LogoutTokens {

    private static final String TYPE = "logout+jwt";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final JwtEncoder encoder;
    private final SecuritySettings security;
    private final BackChannelSettings settings;
    private final Clock clock;

    LogoutTokens(JwtEncoder encoder, SecuritySettings security, BackChannelSettings settings, Clock clock) {
        this.encoder = encoder;
        this.security = security;
        this.settings = settings;
        this.clock = clock;
    }

    String next(RegisteredClient client, SessionClient ended) {
        Instant now = clock.instant();
        JwsHeader header = JwsHeader.with(TokenSignature.of(client)).type(TYPE).build();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(security.issuer())
                .subject(ended.account().toString())
                .audience(List.of(client.getClientId()))
                .issuedAt(now)
                .expiresAt(now.plus(settings.tokenLifetime()))
                .id(Ids.next().toString())
                .claim("sid", ended.sessionId())
                .claim("events", Map.of(EVENT, Map.of()))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
