package io.fitconnect.auth.authorization.persistence;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The statements on the table {@code oauth2_authorization}, whose columns are those of Spring Security's schema and some more. */
final class AuthorizationSql {

    /** In the order of the reference implementation's parameters. */
    private static final List<String> REFERENCE_COLUMNS = List.of(
            "id",
            "registered_client_id",
            "principal_name",
            "authorization_grant_type",
            "authorized_scopes",
            "attributes",
            "state",
            "authorization_code_value",
            "authorization_code_issued_at",
            "authorization_code_expires_at",
            "authorization_code_metadata",
            "access_token_value",
            "access_token_issued_at",
            "access_token_expires_at",
            "access_token_metadata",
            "access_token_type",
            "access_token_scopes",
            "oidc_id_token_value",
            "oidc_id_token_issued_at",
            "oidc_id_token_expires_at",
            "oidc_id_token_metadata",
            "refresh_token_value",
            "refresh_token_issued_at",
            "refresh_token_expires_at",
            "refresh_token_metadata",
            "user_code_value",
            "user_code_issued_at",
            "user_code_expires_at",
            "user_code_metadata",
            "device_code_value",
            "device_code_issued_at",
            "device_code_expires_at",
            "device_code_metadata");

    static final String SELECT = "select " + String.join(", ", REFERENCE_COLUMNS) + " from oauth2_authorization where ";

    static final String UPSERT = "insert into oauth2_authorization as stored (" + String.join(", ", REFERENCE_COLUMNS)
            + ", session_id, key_thumbprint, auth_time, two_factors, expires_at) values ("
            + String.join(", ", Collections.nCopies(REFERENCE_COLUMNS.size() + 5, "?"))
            + ") on conflict (id) do update set "
            + REFERENCE_COLUMNS.stream()
                    .skip(1)
                    .filter(column -> !column.equals("refresh_token_issued_at"))
                    .map(column -> column + " = excluded." + column)
                    .collect(Collectors.joining(", "))
            + ", session_id = excluded.session_id"
            + ", key_thumbprint = coalesce(stored.key_thumbprint, excluded.key_thumbprint), expires_at = excluded.expires_at"
            + ", auth_time = excluded.auth_time, two_factors = excluded.two_factors"
            + ", refresh_token_issued_at = " + unlessKept("excluded.refresh_token_issued_at", "refresh_token_issued_at")
            + ", previous_refresh_token = " + unlessKept("stored.refresh_token_value", "previous_refresh_token");

    /** The condition that a refresh token, its predecessor of lately included, is the family's: token, token, moment. */
    static final String IS_CURRENT =
            "(refresh_token_value = ? or (previous_refresh_token = ? and refresh_token_issued_at > ?))";

    /** What a refresh reads, by the family's id. */
    static final String SELECT_FAMILY = "select id, registered_client_id, principal_name, session_id,"
            + " authorization_grant_type, authorized_scopes,"
            + " coalesce(authorization_code_issued_at, device_code_issued_at, refresh_token_issued_at) as since,"
            + " refresh_token_expires_at, refresh_token_metadata, key_thumbprint, auth_time, two_factors from oauth2_authorization"
            + " where id = ? and " + IS_CURRENT;

    /** What a refresh writes; the digest of the next token stands three times in it. */
    static final String UPDATE_FAMILY = "update oauth2_authorization as stored set access_token_value = ?,"
            + " access_token_issued_at = ?, access_token_expires_at = ?, access_token_metadata = ?,"
            + " access_token_type = ?, access_token_scopes = ?, refresh_token_expires_at = ?,"
            + " refresh_token_issued_at = case when refresh_token_value = ? then refresh_token_issued_at else ? end,"
            + " previous_refresh_token ="
            + " case when refresh_token_value = ? then previous_refresh_token else refresh_token_value end,"
            + " refresh_token_value = ?, key_thumbprint = coalesce(key_thumbprint, ?), expires_at = ? where id = ?";

    static final String DELETE = "delete from oauth2_authorization where ";

    /** What a deletion tells of the family that it ended. */
    static final String RETURNING_FAMILY = " returning id, principal_name, registered_client_id, session_id";

    private AuthorizationSql() {}

    /** A new value when the refresh token changes. */
    private static String unlessKept(String changed, String column) {
        return "case when stored.refresh_token_value is distinct from excluded.refresh_token_value then " + changed
                + " else stored." + column + " end";
    }

    /** Whether the parameter at this position is the value of a token. */
    static boolean isTokenValue(int position) {
        return REFERENCE_COLUMNS.get(position).endsWith("_value");
    }
}
