package io.fitconnect.integration.decoding;

import io.fitconnect.integration.activity.ActivityIds;
import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the streams that no athlete can read: those of a refused import, of a deleted training, and of a session that was not
 * recorded. While the import is not decided a worker may still record them, so its guard stays and comes again.
 */
@UseCase
class EraseUnrecordedStreams {

    private final StreamGuards guards;
    private final Imports imports;
    private final Activities activities;
    private final Erasures erasures;
    private final Clock clock;

    EraseUnrecordedStreams(
            StreamGuards guards, Imports imports, Activities activities, Erasures erasures, Clock clock) {
        this.guards = guards;
        this.imports = imports;
        this.activities = activities;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** READ COMMITTED is enough: what is decided stays so, and who deletes a training later erases its streams too. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void handle(StreamGuard guard) {
        if (isDecided(guard.key()) && guards.remove(guard)) {
            Instant now = clock.instant();
            Set<UUID> kept = listKept(guard.key());
            IntStream.range(0, guard.sessions())
                    .mapToObj(session -> ActivityIds.of(guard.key().id(), session))
                    .filter(id -> !kept.contains(id))
                    .forEach(id -> erasures.schedule(new Erasure(ErasureKind.STREAMS, id), now));
        }
    }

    private boolean isDecided(ImportKey key) {
        return imports.findByKey(key)
                .filter(entry -> !entry.state().isDecided())
                .isEmpty();
    }

    private Set<UUID> listKept(ImportKey key) {
        return activities.listOfImports(key.athleteId(), List.of(key.id())).stream()
                .filter(activity -> !activity.isDeleted())
                .map(Activity::id)
                .collect(Collectors.toSet());
    }
}
