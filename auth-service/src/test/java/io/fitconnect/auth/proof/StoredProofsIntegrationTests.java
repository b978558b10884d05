package io.fitconnect.auth.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class StoredProofsIntegrationTests {

    private static final Instant NOW = Instant.parse("2126-11-28T08:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);
    private static final int MOST = 5;

    private final StoredProofs stored;
    private final Transactions transactions;
    private final AccountId anna = AccountId.next();
    private final StoredProof proof =
            new StoredProof(Ids.next(), ProofPurpose.RECOVERY, Optional.of(anna), "sealed", END);

    StoredProofsIntegrationTests(StoredProofs stored, Transactions transactions) {
        this.stored = stored;
        this.transactions = transactions;
    }

    @Test
    void endWithTheirTime() {
        add(proof, 0);

        assertThat(tryAt(ProofPurpose.RECOVERY, END.minusMillis(1))).contains(proof);
        assertThat(tryAt(ProofPurpose.RECOVERY, END)).isEmpty();
        assertThat(transactions.run(() -> stored.find(proof.id(), proof.purpose(), END.minusMillis(1))))
                .contains(proof);
        assertThat(transactions.run(() -> stored.find(proof.id(), proof.purpose(), END)))
                .isEmpty();
    }

    @Test
    void proveWhatTheyWereIssuedForOnly() {
        add(proof, 0);

        assertThat(tryAt(ProofPurpose.NEW_ADDRESS, NOW)).isEmpty();
        assertThat(transactions.run(() -> stored.find(proof.id(), ProofPurpose.NEW_ADDRESS, NOW)))
                .isEmpty();
    }

    @Test
    void areTriedSoManyTimesOnly() {
        add(proof, MOST - 1);

        assertThat(tryAt(ProofPurpose.RECOVERY, NOW)).contains(proof);
        assertThat(tryAt(ProofPurpose.RECOVERY, NOW)).isEmpty();
    }

    @Test
    void areRemovedOnceAndWithTheirAccountAlone() {
        StoredProof other =
                new StoredProof(Ids.next(), ProofPurpose.RECOVERY, Optional.of(AccountId.next()), "sealed", END);
        add(proof, 0);
        add(other, 0);

        transactions.run(() -> stored.removeAll(anna));

        assertThat(transactions.run(() -> stored.remove(proof.id()))).isFalse();
        assertThat(transactions.run(() -> stored.remove(other.id()))).isTrue();
    }

    private void add(StoredProof added, int tries) {
        transactions.run(() -> stored.add(added, tries));
    }

    private Optional<StoredProof> tryAt(ProofPurpose purpose, Instant now) {
        return transactions.run(() -> stored.countTry(proof.id(), purpose, MOST, now));
    }
}
