package io.fitconnect.auth.replay.persistence;

import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.replay.UsedStatements;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under the digest of signer and id, which bounds their length. */
@Component
class JdbcUsedStatements implements UsedStatements {

    private final JdbcClient jdbc;
    private final Transactions transactions;

    JdbcUsedStatements(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public boolean use(String signer, String jti, Instant goodUntil) {
        String digest = Sha256.of(Sha256.of(signer) + Sha256.of(jti));
        return transactions.run(() -> jdbc.sql(
                                "insert into used_statement (digest, expires_at) values (?, ?) on conflict do nothing")
                        .params(digest, goodUntil.atOffset(ZoneOffset.UTC))
                        .update())
                == 1;
    }
}
