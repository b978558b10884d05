package io.fitconnect.integration.archive;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.ImportProblems;
import io.fitconnect.platform.object.ObjectTooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a part of an archive: first its bytes, then the note that it is there. It may come again. */
@Component
public class TakePart {

    private final Archives archives;
    private final ArchiveParts parts;
    private final NotePart notePart;
    private final Erasures erasures;
    private final Clock clock;

    TakePart(Archives archives, ArchiveParts parts, NotePart notePart, Erasures erasures, Clock clock) {
        this.archives = archives;
        this.parts = parts;
        this.notePart = notePart;
        this.erasures = erasures;
        this.clock = clock;
    }

    public void take(ArchiveKey key, int part, InputStream content) {
        Archive archive = archives.find(key).orElseThrow(ArchiveProblems::unknown);
        if (part < 0 || part >= archive.partCount()) {
            throw ArchiveProblems.unknown();
        }
        if (!archive.isUploading(clock.instant())) {
            throw ArchiveProblems.closed();
        }
        store(archive, part, content);
        if (!notePart.handle(key, part)) {
            eraseUnlessRead(key);
            throw ArchiveProblems.closed();
        }
    }

    private void store(Archive archive, int part, InputStream content) {
        int length = archive.lengthOfPart(part);
        try {
            if (parts.store(archive.key().id(), part, content, length) == length) {
                return;
            }
        } catch (ObjectTooLarge tooLarge) {
            throw ArchiveProblems.wrongPart(length);
        } catch (IOException brokenOff) {
            throw ImportProblems.brokenOff();
        }
        throw ArchiveProblems.wrongPart(length);
    }

    /** It was cancelled, or its week ended, while the part came: nothing else would erase it. */
    private void eraseUnlessRead(ArchiveKey key) {
        boolean isRead = archives.find(key)
                .filter(archive -> archive.state() == ArchiveState.READING)
                .isPresent();
        if (!isRead) {
            erasures.guard(new Erasure(ErasureKind.ARCHIVE, key.id()), clock.instant());
        }
    }
}
