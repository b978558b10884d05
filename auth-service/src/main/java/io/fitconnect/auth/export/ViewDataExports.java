package io.fitconnect.auth.export;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows how far exports are. */
@UseCase(readOnly = true)
public class ViewDataExports {

    private static final int MOST = 100;

    private final DataExports exports;

    ViewDataExports(DataExports exports) {
        this.exports = exports;
    }

    /** Returns one of them, or the oldest that are not ready. */
    public List<DataExport> handle(Optional<UUID> id) {
        return id.map(wanted -> exports.find(wanted).stream().toList()).orElseGet(() -> exports.listPending(MOST));
    }
}
