package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.authorization.AuthorizationSettings;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.RefreshTokenValue;
import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.platform.usecase.Transactions;
import java.security.Principal;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * All authorizations. Token values are stored as digests and each save is one statement; the rows are those of Spring
 * Security, with the session that a row ends with and the moment from which it may be removed.
 */
@Component
class JdbcAuthorizations extends JdbcOAuth2AuthorizationService implements Authorizations {

    private final JdbcOperations jdbc;
    private final RegisteredClients clients;
    private final Transactions transactions;
    private final AuthorizationSettings settings;
    private final Clock clock;

    JdbcAuthorizations(
            JdbcOperations jdbc,
            RegisteredClients clients,
            Transactions transactions,
            AuthorizationSettings settings,
            Clock clock) {
        super(jdbc, clients);
        this.jdbc = jdbc;
        this.clients = clients;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        setAuthorizationRowMapper(new JsonMapperOAuth2AuthorizationRowMapper(clients, AuthorizationJson.MAPPER));
        setAuthorizationParametersMapper(new JsonMapperOAuth2AuthorizationParametersMapper(AuthorizationJson.MAPPER));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        transactions.run(() -> {
            List<@Nullable Object> parameters =
                    digested(getAuthorizationParametersMapper().apply(authorization));
            parameters.add(new SqlParameterValue(
                    Types.VARCHAR, findSession(authorization).orElse(null)));
            parameters.add(removableFrom(authorization));
            jdbc.update(AuthorizationSql.UPSERT, parameters.toArray());
        });
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        transactions.run(() -> super.remove(authorization));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return findBy("id = ?", id).orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String presented, @Nullable OAuth2TokenType type) {
        return find(new PresentedToken(presented), type).orElse(null);
    }

    @Override
    public Optional<String> endFamilyOfUsed(String presented) {
        return RefreshTokenValue.find(presented)
                .map(token -> token.family().toString())
                .filter(family -> jdbc.update(
                                AuthorizationSql.DELETE
                                        + "id = ? and (refresh_token_value is null or refresh_token_value <> ?)",
                                family,
                                StoredToken.ofPresented(presented))
                        > 0);
    }

    @Override
    public int endSession(String sessionId) {
        return jdbc.update(AuthorizationSql.DELETE + "session_id = ?", sessionId);
    }

    private Optional<OAuth2Authorization> find(PresentedToken presented, @Nullable OAuth2TokenType type) {
        if (type == null) { // revocation and introspection do not say what they bring
            return findByDigest("access_token_value", presented).or(() -> findByRefreshToken(presented));
        }
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE -> findBy("state = ?", presented.value());
            case OAuth2ParameterNames.CODE -> findByDigest("authorization_code_value", presented);
            case OAuth2ParameterNames.ACCESS_TOKEN -> findByDigest("access_token_value", presented);
            case OAuth2ParameterNames.REFRESH_TOKEN -> findByRefreshToken(presented);
            default -> throw new IllegalArgumentException("Not looked up here: " + type.getValue());
        };
    }

    private Optional<OAuth2Authorization> findByDigest(String column, PresentedToken presented) {
        return findBy(column + " = ?", presented.digest()).map(presented::in);
    }

    /** By the family's id, which the token carries; so refresh tokens need no index. */
    private Optional<OAuth2Authorization> findByRefreshToken(PresentedToken presented) {
        return RefreshTokenValue.find(presented.value())
                .flatMap(token -> findBy(
                        "id = ? and refresh_token_value = ?", token.family().toString(), presented.digest()))
                .map(presented::in);
    }

    private Optional<OAuth2Authorization> findBy(String condition, Object... values) {
        return transactions.run(
                () -> jdbc.query(AuthorizationSql.SELECT + condition, getAuthorizationRowMapper(), values).stream()
                        .findFirst());
    }

    private Optional<String> findSession(OAuth2Authorization authorization) {
        Authentication owner = authorization.getAttribute(Principal.class.getName());
        if (owner == null || !(owner.getPrincipal() instanceof SignedInAccount account)) {
            return Optional.empty();
        }
        return Optional.ofNullable(clients.findById(authorization.getRegisteredClientId()))
                .filter(client -> ClientParty.of(client) == ClientParty.HOUSE)
                .map(client -> account.sessionId());
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

    private static List<@Nullable Object> digested(List<SqlParameterValue> parameters) {
        List<@Nullable Object> digested = new ArrayList<>();
        for (int position = 0; position < parameters.size(); position++) {
            SqlParameterValue parameter = parameters.get(position);
            if (AuthorizationSql.isTokenValue(position) && parameter.getValue() instanceof String value) {
                digested.add(new SqlParameterValue(Types.VARCHAR, StoredToken.of(value)));
            } else {
                digested.add(parameter);
            }
        }
        return digested;
    }
}
