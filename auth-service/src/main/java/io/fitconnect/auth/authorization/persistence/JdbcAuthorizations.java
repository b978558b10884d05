package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.authorization.AuthorizationSettings;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.EndedFamily;
import io.fitconnect.auth.authorization.OpenFamily;
import io.fitconnect.auth.authorization.RefreshFamily;
import io.fitconnect.auth.authorization.RefreshTokenValue;
import io.fitconnect.auth.authorization.RefreshedTokens;
import io.fitconnect.auth.authorization.SessionsEnded;
import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.client.OAuthClientSettings;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolText;
import io.fitconnect.platform.usecase.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
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

    /** Without those that wait for the consent page. */
    private static final String OF_CLIENT =
            " where principal_name = ? and registered_client_id = ? and authorized_scopes is not null and state is null";

    private static final String NO_SESSION = "";

    private final JdbcOperations jdbc;
    private final Transactions transactions;
    private final AuthorizationRow row;
    private final ApplicationEventPublisher events;
    private final OAuthClientSettings clientSettings;
    private final Clock clock;

    JdbcAuthorizations(
            JdbcOperations jdbc,
            RegisteredClients clients,
            Transactions transactions,
            AuthorizationSettings settings,
            ApplicationEventPublisher events,
            OAuthClientSettings clientSettings,
            Clock clock) {
        super(jdbc, clients);
        this.clientSettings = clientSettings;
        this.clock = clock;
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
                                        + "id = ? and (refresh_token_value is null or not "
                                        + AuthorizationSql.IS_CURRENT
                                        + ")"
                                        + AuthorizationSql.RETURNING_FAMILY,
                                (ended, number) -> familyOf(ended),
                                family,
                                StoredToken.ofPresented(presented),
                                StoredToken.ofPresented(presented),
                                repeatableSince())
                        .stream()
                        .findFirst());
    }

    @Override
    public Optional<OpenFamily> findFamily(String presented) {
        return RefreshTokenValue.find(presented)
                .flatMap(token -> jdbc
                        .query(
                                AuthorizationSql.SELECT_FAMILY,
                                FamilyRow::read,
                                token.family().toString(),
                                StoredToken.ofPresented(presented),
                                StoredToken.ofPresented(presented),
                                repeatableSince())
                        .stream()
                        .findFirst());
    }

    @Override
    public void saveRefreshed(OpenFamily family, RefreshedTokens tokens) {
        jdbc.update(AuthorizationSql.UPDATE_FAMILY, FamilyRow.write(family, tokens));
    }

    @Override
    public Optional<EndedFamily> endFamilyOfRedeemed(String code, String registeredClient) {
        return jdbc
                .query(
                        AuthorizationSql.DELETE
                                + "authorization_code_value = ? and registered_client_id = ? and access_token_issued_at is not null"
                                + AuthorizationSql.RETURNING_FAMILY,
                        (ended, number) -> familyOf(ended),
                        StoredToken.ofPresented(code),
                        registeredClient)
                .stream()
                .findFirst();
    }

    private static EndedFamily familyOf(ResultSet ended) throws SQLException {
        return new EndedFamily(
                ended.getString(1), AccountId.of(ended.getString(2)), ended.getString(3), ended.getString(4));
    }

    @Override
    public int endSession(String sessionId) {
        events.publishEvent(SessionsEnded.one(sessionId));
        return jdbc.update(AuthorizationSql.DELETE + "session_id = ?", sessionId);
    }

    @Override
    public List<String> endSessions(AccountId account, String keptSession) {
        events.publishEvent(SessionsEnded.of(account, keptSession));
        return jdbc.queryForList(
                AuthorizationSql.DELETE + "principal_name = ? and session_id <> ? returning session_id",
                String.class,
                account.toString(),
                keptSession);
    }

    @Override
    public List<String> listSessions(AccountId account) {
        return jdbc.queryForList(
                "select distinct session_id from oauth2_authorization"
                        + " where principal_name = ? and session_id is not null",
                String.class,
                account.toString());
    }

    @Override
    public void endDevices(AccountId account) {
        jdbc.update(
                AuthorizationSql.DELETE + "principal_name = ? and authorization_grant_type = ?",
                account.toString(),
                AuthorizationGrantType.DEVICE_CODE.getValue());
    }

    @Override
    public void endAll(AccountId account) {
        events.publishEvent(SessionsEnded.of(account, NO_SESSION));
        jdbc.update(AuthorizationSql.DELETE + "principal_name = ?", account.toString());
    }

    @Override
    public void narrow(AccountId account, String registeredClient, Set<String> scopes) {
        Map<String, String> granted = new LinkedHashMap<>();
        jdbc.query(
                "select id, authorized_scopes from oauth2_authorization" + OF_CLIENT,
                (RowCallbackHandler) found -> granted.put(found.getString(1), found.getString(2)),
                account.toString(),
                registeredClient);
        granted.forEach((id, present) -> {
            String left = Arrays.stream(present.split(",", -1))
                    .filter(scopes::contains)
                    .collect(Collectors.joining(","));
            if (left.isEmpty()) {
                jdbc.update(AuthorizationSql.DELETE + "id = ?", id);
            } else {
                jdbc.update(
                        "update oauth2_authorization set authorized_scopes = ?, access_token_value = null where id = ?",
                        left,
                        id);
            }
        });
    }

    @Override
    public List<RefreshFamily> listFamilies(AccountId account, Instant now, int limit) {
        return jdbc.query(
                "select id, registered_client_id, session_id,"
                        + " coalesce(authorization_code_issued_at, device_code_issued_at, refresh_token_issued_at) as since,"
                        + " access_token_issued_at from oauth2_authorization"
                        + " where principal_name = ? and session_id is not null and refresh_token_expires_at > ?"
                        + " order by since desc, id limit ?",
                (found, number) -> new RefreshFamily(
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        found.getObject(4, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(found.getObject(5, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        found.getObject(4, OffsetDateTime.class)
                                .toInstant()
                                .plus(clientSettings.refreshFamilyLifetime(ClientParty.HOUSE))),
                account.toString(),
                now.atOffset(ZoneOffset.UTC),
                limit);
    }

    @Override
    public Optional<EndedFamily> endFamily(AccountId account, String id) {
        return jdbc
                .query(
                        AuthorizationSql.DELETE + "id = ? and principal_name = ? and session_id is not null"
                                + " returning registered_client_id, session_id",
                        (found, number) -> new EndedFamily(id, account, found.getString(1), found.getString(2)),
                        id,
                        account.toString())
                .stream()
                .findFirst();
    }

    @Override
    public Map<String, Instant> lastUses(AccountId account) {
        Map<String, Instant> uses = new LinkedHashMap<>();
        jdbc.query(
                "select registered_client_id, max(access_token_issued_at) from oauth2_authorization"
                        + " where principal_name = ? and access_token_issued_at is not null group by registered_client_id",
                (RowCallbackHandler) found -> uses.put(
                        found.getString(1),
                        found.getObject(2, OffsetDateTime.class).toInstant()),
                account.toString());
        return uses;
    }

    private Optional<OAuth2Authorization> find(PresentedToken presented, @Nullable OAuth2TokenType type) {
        if (type == null) { // revocation and introspection do not say what they bring
            return findByDigest("access_token_value", presented).or(() -> findByRefreshToken(presented));
        }
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE ->
                ProtocolText.isPlain(presented.value()) ? findBy("state = ?", presented.value()) : Optional.empty();
            case OAuth2ParameterNames.CODE -> findByDigest("authorization_code_value", presented);
            case OAuth2ParameterNames.ACCESS_TOKEN -> findByDigest("access_token_value", presented);
            case OAuth2ParameterNames.DEVICE_CODE -> findByDigest("device_code_value", presented);
            case OAuth2ParameterNames.USER_CODE -> findByDigest("user_code_value", presented);
            case OAuth2ParameterNames.REFRESH_TOKEN -> findByUsableRefreshToken(presented);
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

    /** Also by the token before the current one, for which the client may not have got its answer. */
    private Optional<OAuth2Authorization> findByUsableRefreshToken(PresentedToken presented) {
        return RefreshTokenValue.find(presented.value())
                .flatMap(token -> findBy(
                        "id = ? and " + AuthorizationSql.IS_CURRENT,
                        token.family().toString(),
                        presented.digest(),
                        presented.digest(),
                        repeatableSince()))
                .map(presented::asRefreshTokenOf);
    }

    private OffsetDateTime repeatableSince() {
        return clock.instant().minus(clientSettings.refreshRepeat()).atOffset(ZoneOffset.UTC);
    }

    private Optional<OAuth2Authorization> findBy(String condition, Object... values) {
        return transactions.run(
                () -> jdbc.query(AuthorizationSql.SELECT + condition, getAuthorizationRowMapper(), values).stream()
                        .findFirst());
    }
}
