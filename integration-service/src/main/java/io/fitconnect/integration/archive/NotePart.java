package io.fitconnect.integration.archive;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.BitSet;
import java.util.Optional;

/** Notes that a part of an archive is there, unless it takes none any more. */
@UseCase
public class NotePart {

    private final Archives archives;
    private final Clock clock;

    NotePart(Archives archives, Clock clock) {
        this.archives = archives;
        this.clock = clock;
    }

    /** Returns false when it takes none any more. */
    public boolean handle(ArchiveKey key, int part) {
        Optional<Archive> archive = archives.find(key).filter(each -> each.isUploading(clock.instant()));
        archive.ifPresent(each -> {
            BitSet all = (BitSet) each.parts().clone();
            all.set(part);
            archives.keepParts(new Archive(
                    key,
                    each.clientId(),
                    each.fileName(),
                    each.bytes(),
                    all,
                    each.state(),
                    each.reason(),
                    each.createdAt(),
                    each.finishedAt(),
                    each.counts()));
        });
        return archive.isPresent();
    }
}
