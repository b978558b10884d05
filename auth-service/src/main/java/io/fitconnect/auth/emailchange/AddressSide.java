package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.proof.ProofPurpose;

/** Which of the two addresses. */
public enum AddressSide {
    PRESENT(ProofPurpose.PRESENT_ADDRESS),
    NEW(ProofPurpose.NEW_ADDRESS);

    private final ProofPurpose purpose;

    AddressSide(ProofPurpose purpose) {
        this.purpose = purpose;
    }

    ProofPurpose purpose() {
        return purpose;
    }
}
