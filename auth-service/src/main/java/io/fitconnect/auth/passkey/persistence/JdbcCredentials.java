package io.fitconnect.auth.passkey.persistence;

import io.fitconnect.auth.passkey.PasskeyRefused;
import io.fitconnect.platform.ids.Ids;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/**
 * Passkeys in the table {@code passkey}, as the checks of the standard see them. A signature counter that does not grow betrays a
 * copied authenticator; passkeys that are synced always say 0.
 */
@Repository
class JdbcCredentials implements UserCredentialRepository {

    private static final String COLUMNS = "account_id, credential_id, public_key, signature_count, uv_initialized,"
            + " transports, backup_eligible, backup_state, attestation_object, attestation_client_data, label,"
            + " created_at, last_used_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCredentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord credential) {
        if (findByCredentialId(credential.getCredentialId()) == null) {
            insert(credential);
        } else {
            use(credential);
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("select " + COLUMNS + " from passkey where credential_id = :id")
                .param("id", credentialId.toBase64UrlString())
                .query(JdbcCredentials::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql("select " + COLUMNS + " from passkey where account_id = :account order by created_at, id")
                .param("account", accountOf(userId))
                .query(JdbcCredentials::credential)
                .list();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from passkey where credential_id = :id")
                .param("id", credentialId.toBase64UrlString())
                .update();
    }

    private void insert(CredentialRecord credential) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into passkey (id, " + COLUMNS + ") values (:id, :account, :credential, :key, :count, :uv,"
                        + " :transports, :eligible, :state, :attestation, :client, :label, :now, :now)")
                .param("id", Ids.next())
                .param("account", accountOf(credential.getUserEntityUserId()))
                .param("credential", credential.getCredentialId().toBase64UrlString())
                .param("key", text(new Bytes(credential.getPublicKey().getBytes())))
                .param("count", credential.getSignatureCount())
                .param("uv", credential.isUvInitialized())
                .param(
                        "transports",
                        credential.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("eligible", credential.isBackupEligible())
                .param("state", credential.isBackupState())
                .param("attestation", text(credential.getAttestationObject()))
                .param("client", text(credential.getAttestationClientDataJSON()))
                .param("label", credential.getLabel())
                .param("now", now)
                .update();
    }

    private void use(CredentialRecord credential) {
        int used = jdbc.sql("update passkey set signature_count = :count, last_used_at = :now"
                        + " where credential_id = :credential"
                        + " and (signature_count < :count or (signature_count = 0 and :count = 0))")
                .param("credential", credential.getCredentialId().toBase64UrlString())
                .param("count", credential.getSignatureCount())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (used == 0) {
            throw new PasskeyRefused("the signature counter did not grow");
        }
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return ImmutableCredentialRecord.builder()
                .userEntityUserId(handleOf(account))
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(row.getString("public_key")).getBytes()))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(Bytes.fromBase64(row.getString("attestation_object")))
                .attestationClientDataJSON(Bytes.fromBase64(row.getString("attestation_client_data")))
                .label(row.getString("label"))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used_at", OffsetDateTime.class).toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static String text(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    private static UUID accountOf(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static Bytes handleOf(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }
}
