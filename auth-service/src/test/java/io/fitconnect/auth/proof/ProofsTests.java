package io.fitconnect.auth.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.test.MutableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofsTests {

    private static final Content CONTENT = new Content("anna@example.com");

    private final MutableClock clock = MutableClock.at("2026-11-21T08:00:00Z");
    private final InMemoryProofs stored = new InMemoryProofs();
    private final Proofs proofs = TestProofs.with(stored, clock);

    @Test
    void acceptsCodeAndTokenOfItsPurpose() {
        IssuedProof proof = issue(true);

        assertThat(check(proof, proof.code())).contains(CONTENT);
        assertThat(check(proof, proof.token())).contains(CONTENT);
        assertThat(check(
                        proof,
                        " " + proof.code().substring(0, 4) + " " + proof.code().substring(4)))
                .contains(CONTENT);
        assertThat(proofs.check(proof.id(), ProofPurpose.REGISTRATION, proof.code(), Content.class))
                .isEmpty();
    }

    @Test
    void hasLongerCodesWhereTheyOpenWhatWasThereBefore() {
        assertThat(issue(true).code()).hasSize(8).containsOnlyDigits();
        assertThat(proofs.issue(ProofPurpose.REGISTRATION, Optional.empty(), true, CONTENT)
                        .code())
                .hasSize(6);
    }

    @Test
    void endsAfterFiveTriesAlsoWithTheRightCode() {
        IssuedProof proof = issue(true);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(check(proof, "00000000".equals(proof.code()) ? "1" : "0"))
                    .isEmpty();
        }

        assertThat(check(proof, proof.code())).isEmpty();
    }

    @Test
    void takesTheTokenAfterAllTriesAtTheCode() {
        IssuedProof proof = issue(true);
        for (int guess = 0; guess < 6; guess++) {
            check(proof, "0");
        }

        assertThat(check(proof, proof.token())).contains(CONTENT);
    }

    @Test
    void takesNoCodeThatIsAsLongAsAToken() {
        IssuedProof proof = issue(true);

        assertThat(proof.token()).hasSize(43);
        String[] halves = {proof.code().substring(0, 4), proof.code().substring(4)};
        assertThat(check(proof, halves[0] + "-".repeat(35) + halves[1])).isEmpty();
    }

    @Test
    void givesNoTriesWithoutAMail() {
        IssuedProof proof = issue(false);

        assertThat(check(proof, proof.code())).isEmpty();
    }

    @Test
    void endsWithItsTime() {
        IssuedProof proof = issue(true);
        clock.advance(Duration.ofMinutes(30));

        assertThat(check(proof, proof.code())).isEmpty();
        assertThat(proofs.peek(proof.id(), ProofPurpose.RECOVERY, Content.class))
                .isEmpty();
    }

    @Test
    void isRedeemedOnceAndWithdrawnWithItsAccount() {
        AccountId account = AccountId.next();
        IssuedProof used = issue(true);
        IssuedProof open = proofs.issue(ProofPurpose.RECOVERY, Optional.of(account), true, CONTENT);

        assertThat(proofs.redeem(used.id())).isTrue();
        assertThat(proofs.redeem(used.id())).isFalse();
        proofs.withdraw(account);
        assertThat(check(open, open.code())).isEmpty();
    }

    @Test
    void showsNeitherContentNorCodeAtRest() {
        IssuedProof proof = issue(true);

        assertThat(stored.proofs.values())
                .extracting(StoredProof::sealed)
                .noneMatch(text -> text.contains(CONTENT.email()) || text.contains(proof.code()));
        assertThat(proof).asString().doesNotContain(proof.code()).doesNotContain(proof.token());
    }

    private IssuedProof issue(boolean mailed) {
        return proofs.issue(ProofPurpose.RECOVERY, Optional.empty(), mailed, CONTENT);
    }

    private Optional<Content> check(IssuedProof proof, String presented) {
        return proofs.check(proof.id(), ProofPurpose.RECOVERY, presented, Content.class);
    }

    private record Content(String email) {}
}
