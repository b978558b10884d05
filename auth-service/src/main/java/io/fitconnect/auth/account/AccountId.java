package io.fitconnect.auth.account;

import io.fitconnect.platform.ids.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an account; the same UUID is the athlete's id in every other service and the subject of tokens. */
public record AccountId(UUID value) implements Serializable {

    /** Creates a new id. */
    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    /** Reads the form that {@link #toString()} writes. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
