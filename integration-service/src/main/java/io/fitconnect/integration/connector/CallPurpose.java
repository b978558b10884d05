package io.fitconnect.integration.connector;

/** What a call is for, with the share of the tracker's limits up to which it may go: history waits first. */
public enum CallPurpose {
    HISTORY(0.5),
    POLL(0.8),
    FETCH(0.95),
    CONSENT(1);

    private final double share;

    CallPurpose(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
