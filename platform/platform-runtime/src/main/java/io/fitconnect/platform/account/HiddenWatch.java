package io.fitconnect.platform.account;

import java.util.UUID;

/** Follows which accounts are hidden, in the transaction that keeps it: for what a service keeps in memory. */
public interface HiddenWatch {

    /** The account is hidden now, or shown again. */
    void changed(UUID account);
}
