package io.fitconnect.auth.wayin;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;

/** Something that opens an account, or part of it, without its password. Each feature that has such declares one bean of this type. */
public interface WayIn {

    /** When those of an account were added, within the caller's transaction. */
    List<Instant> listAdded(AccountId account);
}
