package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.export.DataExport.Archive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The exports that were requested. */
public interface DataExports {

    void add(UUID id, AccountId account, Instant requestedAt, Instant expiresAt);

    /** The account's export that is not ready yet; there is one at most. */
    Optional<DataExport> findPending(AccountId account);

    Optional<DataExport> find(UUID id);

    /** Those of an account, the newest first. */
    List<DataExport> listOf(AccountId account);

    /** The oldest of those that are not ready. */
    List<DataExport> listPending(int limit);

    /** Replaces the part that the service wrote before, if any. */
    void putPart(UUID id, DataExportPart part);

    /** Returns false when the export is gone, or ready already. */
    boolean complete(UUID id, Archive archive, Instant expiresAt);

    void remove(UUID id);

    /** Removes the exports of an account and returns their ids. */
    List<UUID> removeOf(AccountId account);
}
