package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.effort.Watch;
import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Workout;
import io.fitconnect.e2e.world.season.Outing;
import io.fitconnect.e2e.world.season.Season;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Uploads each missing training of the athlete as the watch's file, then notes how hard it felt. */
final class DiaryChapter {

    /** So long after its start every training of the world has ended. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private static final Duration RECENT = Duration.ofDays(21);
    private static final int SECONDS_PER_RECENT_SAMPLE = 1;
    private static final int SECONDS_PER_SAMPLE = 5;
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Athlete athlete;
    private final Access access;
    private final Progress progress;
    private final Watch watch;

    DiaryChapter(Athlete athlete, Access access, Progress progress) {
        this.athlete = athlete;
        this.access = access;
        this.progress = progress;
        this.watch = new Watch(athlete);
    }

    /** Returns how many trainings were missing. */
    int fill(LocalDate first, Instant now) {
        var last = now.atZone(athlete.home().timeZone()).toLocalDate();
        var done = new Season(athlete)
                .between(first, last).stream()
                        .filter(outing -> !outing.skipped())
                        .filter(outing -> outing.instant().plus(LONGEST).isBefore(now))
                        .toList();
        var missing = missing(done);
        missing.forEach(outing -> send(outing, now));
        awaitAll(missing);
        feel(done);
        return missing.size();
    }

    private List<Outing> missing(List<Outing> done) {
        var trainings = Trainings.of(access);
        return done.stream().filter(outing -> !trainings.has(outing.instant())).toList();
    }

    private void send(Outing outing, Instant now) {
        var isRecent = outing.instant().plus(RECENT).isAfter(now);
        var file = watch.file(outing, isRecent ? SECONDS_PER_RECENT_SAMPLE : SECONDS_PER_SAMPLE);
        access.push(file, "%s %s".formatted(athlete.key(), outing.instant()));
        progress.sent();
    }

    private void awaitAll(List<Outing> sent) {
        var deadline = Instant.now().plus(TIMEOUT);
        for (var left = sent; !left.isEmpty(); left = missing(left)) {
            if (Instant.now().isAfter(deadline)) {
                throw new Unfinished("%d trainings of %s are not in the diary, the first from %s"
                        .formatted(left.size(), athlete.name(), left.get(0).start()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Says how hard each was that says nothing yet. */
    private void feel(List<Outing> done) {
        var trainings = Trainings.of(access);
        for (var workout : Workout.values()) {
            var ids = done.stream()
                    .filter(outing -> outing.workout() == workout)
                    .flatMap(outing -> trainings.find(outing.instant()).stream())
                    .filter(training -> training.path("perceivedExertion").isMissingNode())
                    .map(Trainings::id)
                    .toList();
            new Bulk(access).change(ids, Map.of("perceivedExertion", workout.exertion(), "feeling", workout.feeling()));
        }
    }
}
