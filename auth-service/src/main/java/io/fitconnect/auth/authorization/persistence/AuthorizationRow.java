package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.authorization.AuthorizationSettings;
import io.fitconnect.auth.authorization.KeyBinding;
import io.fitconnect.auth.authorization.SignInProof;
import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.signin.SignedInAccount;
import java.security.Principal;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** The values of an authorization's row: those of Spring Security with digests for tokens, and our own columns. */
record AuthorizationRow(RegisteredClients clients, AuthorizationSettings settings, Clock clock) {

    Object[] of(OAuth2Authorization authorization, Function<OAuth2Authorization, List<SqlParameterValue>> reference) {
        List<@Nullable Object> values = new ArrayList<>();
        for (SqlParameterValue value : reference.apply(authorization)) {
            boolean isToken = AuthorizationSql.isTokenValue(values.size());
            values.add(isToken && value.getValue() instanceof String token ? digest(token) : value);
        }
        values.add(
                new SqlParameterValue(Types.VARCHAR, findSession(authorization).orElse(null)));
        values.add(new SqlParameterValue(
                Types.VARCHAR, KeyBinding.findKey(authorization).orElse(null)));
        Optional<SignInProof> proof = findProof(authorization);
        values.add(new SqlParameterValue(
                Types.TIMESTAMP_WITH_TIMEZONE,
                proof.map(SignInProof::authTime)
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null)));
        values.add(new SqlParameterValue(
                Types.BOOLEAN, proof.map(SignInProof::twoFactors).orElse(null)));
        values.add(removableFrom(authorization));
        return values.toArray();
    }

    private static SqlParameterValue digest(String token) {
        return new SqlParameterValue(Types.VARCHAR, StoredToken.of(token));
    }

    /** The session that the row ends with; none for a vendor's or a device's. */
    private Optional<String> findSession(OAuth2Authorization authorization) {
        Authentication owner = authorization.getAttribute(Principal.class.getName());
        boolean isDevice = AuthorizationGrantType.DEVICE_CODE.equals(authorization.getAuthorizationGrantType());
        if (isDevice || owner == null || !(owner.getPrincipal() instanceof SignedInAccount account)) {
            return Optional.empty();
        }
        return Optional.ofNullable(clients.findById(authorization.getRegisteredClientId()))
                .filter(client -> ClientParty.of(client) == ClientParty.HOUSE)
                .map(client -> account.sessionId());
    }

    private static Optional<SignInProof> findProof(OAuth2Authorization authorization) {
        Authentication owner = authorization.getAttribute(Principal.class.getName());
        return SignedInAccount.find(owner).map(account -> SignInProof.of(Objects.requireNonNull(owner), account));
    }

    /** When the last of the tokens expires, or the consent page may be given up. */
    private OffsetDateTime removableFrom(OAuth2Authorization authorization) {
        return Stream.of(OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OAuth2RefreshToken.class)
                .map(type -> findExpiry(authorization, type))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> clock.instant().plus(settings.consentTimeout()))
                .atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> findExpiry(OAuth2Authorization authorization, Class<? extends OAuth2Token> type) {
        return Optional.ofNullable(authorization.getToken(type))
                .map(token -> token.getToken().getExpiresAt());
    }
}
