package io.fitconnect.integration.archive;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins with an archive, one of an athlete at a time. What comes of it is erased after a week. */
@UseCase
public class BeginArchive {

    private static final int LOOKED_AT = 20;

    private final Archives archives;
    private final Erasures erasures;
    private final Clock clock;

    BeginArchive(Archives archives, Erasures erasures, Clock clock) {
        this.archives = archives;
        this.erasures = erasures;
        this.clock = clock;
    }

    public Archive handle(UUID athlete, String clientId, @Nullable String fileName, long bytes) {
        Instant now = clock.instant();
        if (archives.list(athlete, LOOKED_AT).stream().anyMatch(archive -> archive.isOpen(now))) {
            throw ArchiveProblems.underWay();
        }
        ArchiveKey key = new ArchiveKey(athlete, Ids.at(now));
        Archive archive = Archive.begin(key, clientId, fileName, bytes, now);
        archives.add(archive);
        erasures.schedule(new Erasure(ErasureKind.ARCHIVE, key.id()), now.plus(Archive.KEPT));
        return archive;
    }
}
