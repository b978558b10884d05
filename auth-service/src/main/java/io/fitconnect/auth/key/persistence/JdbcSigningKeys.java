package io.fitconnect.auth.key.persistence;

import com.nimbusds.jose.jwk.JWK;
import io.fitconnect.auth.key.KeyAlgorithm;
import io.fitconnect.auth.key.KeySettings;
import io.fitconnect.auth.key.SigningKey;
import io.fitconnect.auth.key.SigningKeys;
import io.fitconnect.platform.usecase.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signing keys in the table {@code signing_key}, the private part encrypted. */
@Repository
class JdbcSigningKeys implements SigningKeys {

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final KeyCipher cipher;

    JdbcSigningKeys(JdbcClient jdbc, Transactions transactions, KeySettings settings) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.cipher = new KeyCipher(settings.encryptionSecret());
    }

    @Override
    public List<SigningKey> list() {
        return transactions.run(() -> jdbc.sql(
                        "select kid, algorithm, generation, public_key, private_key, signs_from from signing_key")
                .query(this::key)
                .list());
    }

    @Override
    public void addUnlessPresent(SigningKey key) {
        transactions.run(() -> {
            jdbc.sql("""
                            insert into signing_key (kid, algorithm, generation, public_key, private_key, signs_from)
                            values (:kid, :algorithm, :generation, :publicKey, :privateKey, :signsFrom)
                            on conflict (algorithm, generation) do nothing
                            """)
                    .param("kid", key.id())
                    .param("algorithm", key.algorithm().name())
                    .param("generation", key.generation())
                    .param("publicKey", key.jwk().toPublicJWK().toJSONString())
                    .param("privateKey", cipher.encrypt(key.jwk().toJSONString(), key.id()))
                    .param("signsFrom", key.signsFrom().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    @Override
    public void erasePrivatePart(SigningKey key) {
        transactions.run(() -> {
            jdbc.sql("update signing_key set private_key = null where kid = :kid and private_key is not null")
                    .param("kid", key.id())
                    .update();
        });
    }

    @Override
    public void forget(SigningKey key) {
        transactions.run(() -> {
            jdbc.sql("delete from signing_key where kid = :kid")
                    .param("kid", key.id())
                    .update();
        });
    }

    private SigningKey key(ResultSet row, int number) throws SQLException {
        String id = row.getString("kid");
        @Nullable String sealed = row.getString("private_key");
        String json = sealed == null ? row.getString("public_key") : cipher.decrypt(sealed, id);
        try {
            return new SigningKey(
                    JWK.parse(json),
                    KeyAlgorithm.valueOf(row.getString("algorithm")),
                    row.getInt("generation"),
                    row.getObject("signs_from", OffsetDateTime.class).toInstant());
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key " + id + " cannot be read", e);
        }
    }
}
