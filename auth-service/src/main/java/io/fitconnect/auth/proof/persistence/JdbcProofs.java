package io.fitconnect.auth.proof.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.StoredProof;
import io.fitconnect.auth.proof.StoredProofs;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proofs in the table {@code mailed_proof}. */
@Repository
class JdbcProofs implements StoredProofs, AthleteData {

    private static final String COLUMNS = "id, purpose, account_id, sealed, expires_at";

    private final JdbcClient jdbc;

    JdbcProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StoredProof proof, int tries) {
        jdbc.sql("""
                        insert into mailed_proof (id, purpose, account_id, sealed, tries, expires_at)
                        values (:id, :purpose, :account, :sealed, :tries, :expiresAt)
                        """)
                .param("id", proof.id())
                .param("purpose", proof.purpose().name())
                .param("account", proof.account().map(AccountId::value).orElse(null))
                .param("sealed", proof.sealed())
                .param("tries", tries)
                .param("expiresAt", proof.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<StoredProof> find(UUID id, ProofPurpose purpose, Instant now) {
        return jdbc.sql("select " + COLUMNS
                        + " from mailed_proof where id = :id and purpose = :purpose and expires_at > :now")
                .param("id", id)
                .param("purpose", purpose.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcProofs::proof)
                .optional();
    }

    @Override
    public Optional<StoredProof> countTry(UUID id, ProofPurpose purpose, int mostTries, Instant now) {
        return jdbc.sql("update mailed_proof set tries = tries + 1 where id = :id and purpose = :purpose"
                        + " and tries < :most and expires_at > :now returning " + COLUMNS)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("most", mostTries)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcProofs::proof)
                .optional();
    }

    @Override
    public boolean remove(UUID id) {
        return jdbc.sql("delete from mailed_proof where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void removeAll(AccountId account) {
        jdbc.sql("delete from mailed_proof where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    public void erase(UUID athleteId, Leftovers leftovers) {
        removeAll(new AccountId(athleteId));
    }

    private static StoredProof proof(ResultSet row, int number) throws SQLException {
        return new StoredProof(
                row.getObject("id", UUID.class),
                ProofPurpose.valueOf(row.getString("purpose")),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                row.getString("sealed"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
