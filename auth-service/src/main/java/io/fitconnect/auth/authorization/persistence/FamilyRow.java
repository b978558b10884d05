package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.authorization.OpenFamily;
import io.fitconnect.auth.authorization.RefreshedTokens;
import io.fitconnect.auth.authorization.SignInProof;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;

/** The columns of a family that a refresh reads and writes, in the form of Spring Security. */
final class FamilyRow {

    private static final String REVOKED = "\"" + OAuth2Authorization.Token.INVALIDATED_METADATA_NAME + "\":true";

    private FamilyRow() {}

    static OpenFamily read(ResultSet row, int number) throws SQLException {
        return new OpenFamily(
                row.getString("id"),
                row.getString("registered_client_id"),
                AccountId.of(row.getString("principal_name")),
                row.getString("session_id"),
                new AuthorizationGrantType(row.getString("authorization_grant_type")),
                Set.of(row.getString("authorized_scopes").split(",", -1)),
                moment(row, "since"),
                moment(row, "refresh_token_expires_at"),
                String.valueOf(row.getString("refresh_token_metadata")).contains(REVOKED),
                row.getString("key_thumbprint"),
                new SignInProof(findMoment(row, "auth_time"), row.getBoolean("two_factors")));
    }

    static @Nullable Object[] write(OpenFamily family, RefreshedTokens tokens) {
        OAuth2AccessToken access = tokens.accessToken();
        OAuth2RefreshToken next = tokens.refreshToken();
        String digest = StoredToken.of(next.getTokenValue());
        OffsetDateTime accessEnd = moment(access.getExpiresAt());
        OffsetDateTime refreshEnd = moment(next.getExpiresAt());
        return new @Nullable Object[] {
            StoredToken.of(access.getTokenValue()),
            moment(access.getIssuedAt()),
            accessEnd,
            metadata(tokens.accessClaims()),
            access.getTokenType().getValue(),
            String.join(",", access.getScopes()),
            refreshEnd,
            digest,
            moment(next.getIssuedAt()),
            digest,
            digest,
            tokens.keyThumbprint(),
            accessEnd.isAfter(refreshEnd) ? accessEnd : refreshEnd,
            family.id()
        };
    }

    /** As the server reads it again at introspection. */
    private static String metadata(Map<String, Object> claims) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, new LinkedHashMap<>(claims));
        metadata.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, false);
        metadata.put(OAuth2TokenFormat.class.getName(), OAuth2TokenFormat.SELF_CONTAINED.getValue());
        return AuthorizationJson.MAPPER.writeValueAsString(metadata);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(findMoment(row, column));
    }

    private static @Nullable Instant findMoment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(@Nullable Instant instant) {
        return Objects.requireNonNull(instant).atOffset(ZoneOffset.UTC);
    }
}
