package io.fitconnect.platform.work;

/** The work was cancelled, scheduled again or claimed by another worker; the transaction of its effect must roll back. */
public final class LeaseLost extends RuntimeException {

    LeaseLost(WorkKey work) {
        super("The lease of " + work + " was lost");
    }
}
