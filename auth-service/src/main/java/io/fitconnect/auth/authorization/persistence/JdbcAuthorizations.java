package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.authorization.AuthorizationSettings;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.EndedFamily;
import io.fitconnect.auth.authorization.RefreshTokenValue;
import io.fitconnect.auth.authorization.SessionsEnded;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * All authorizations. Token values are stored as digests and each save is one statement; the rows are those of Spring
 * Security, with the session that a row ends with and the moment from which it may be removed.
 */
@Component
class JdbcAuthorizations extends JdbcOAuth2AuthorizationService implements Authorizations {

    private final JdbcOperations jdbc;
    private final Transactions transactions;
    private final AuthorizationRow row;
    private final ApplicationEventPublisher events;

    JdbcAuthorizations(
            JdbcOperations jdbc,
            RegisteredClients clients,
            Transactions transactions,
            AuthorizationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        super(jdbc, clients);
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.row = new AuthorizationRow(clients, settings, clock);
        setAuthorizationRowMapper(new JsonMapperOAuth2AuthorizationRowMapper(clients, AuthorizationJson.MAPPER));
        setAuthorizationParametersMapper(new JsonMapperOAuth2AuthorizationParametersMapper(AuthorizationJson.MAPPER));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        transactions.run(() -> {
            jdbc.update(AuthorizationSql.UPSERT, row.of(authorization, getAuthorizationParametersMapper()));
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
    public Optional<EndedFamily> endFamilyOfUsed(String presented) {
        return RefreshTokenValue.find(presented)
                .map(token -> token.family().toString())
                .flatMap(family -> jdbc
                        .query(
                                AuthorizationSql.DELETE
                                        + "id = ? and (refresh_token_value is null or refresh_token_value <> ?)"
                                        + " returning id, principal_name, registered_client_id, session_id",
                                (row, number) -> new EndedFamily(
                                        row.getString(1),
                                        AccountId.of(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4)),
                                family,
                                StoredToken.ofPresented(presented))
                        .stream()
                        .findFirst());
    }

    @Override
    public int endSession(String sessionId) {
        events.publishEvent(SessionsEnded.one(sessionId));
        return jdbc.update(AuthorizationSql.DELETE + "session_id = ?", sessionId);
    }

    @Override
    public int endSessions(AccountId account, String keptSession) {
        events.publishEvent(SessionsEnded.of(account, keptSession));
        return jdbc.update(
                AuthorizationSql.DELETE + "principal_name = ? and session_id <> ?", account.toString(), keptSession);
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
            case OAuth2ParameterNames.DEVICE_CODE -> findByDigest("device_code_value", presented);
            case OAuth2ParameterNames.USER_CODE -> findByDigest("user_code_value", presented);
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
}
