package io.fitconnect.auth.proof;

import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import tools.jackson.databind.json.JsonMapper;

/** Proofs without a database, for tests of what they are good for. */
public final class TestProofs {

    private TestProofs() {}

    public static Proofs at(Clock clock) {
        return with(new InMemoryProofs(), clock);
    }

    static Proofs with(InMemoryProofs stored, Clock clock) {
        Sealer sealer =
                new Sealer(new SealingSettings("one", Map.of("one", "a key of the tests of 32 characters and more")));
        return new Proofs(stored, sealer, noDatabase(), new JsonMapper(), clock);
    }

    /** Runs work as it is. */
    public static Transactions noDatabase() {
        return new Transactions(new NoTransactions());
    }

    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // nothing to begin
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing to commit
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing to roll back
        }
    }
}
