package io.fitconnect.auth.export;

import io.fitconnect.auth.export.AssembleArchive.PendingArchive;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.UUID;

/**
 * Records the part of a service, in any order and as often as it comes; with the last one the archive is made. A part of an
 * export that is gone or ready changes nothing.
 */
@UseCase
public class RecordExportPart {

    private final DataExports exports;
    private final DataExportSettings settings;
    private final DueWork work;
    private final Clock clock;

    RecordExportPart(DataExports exports, DataExportSettings settings, DueWork work, Clock clock) {
        this.exports = exports;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    public void handle(UUID id, DataExportPart part) {
        boolean isPending =
                exports.find(id).filter(export -> export.archive().isEmpty()).isPresent();
        if (isPending) {
            exports.putPart(id, part);
            exports.find(id)
                    .filter(export -> settings.missing(export).isEmpty())
                    .ifPresent(whole -> work.schedule(
                            AssembleArchive.QUEUE, id.toString(), clock.instant(), new PendingArchive(id)));
        }
    }
}
