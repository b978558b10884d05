package io.fitconnect.e2e.world;

import io.fitconnect.e2e.client.LocalAccounts;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.world.roster.Athlete;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Brings athletes to life, some at a time. */
final class Filling {

    /** Known to everyone, which is why it opens accounts of one's own machine alone. */
    static final String PASSWORD = "twelve friends, one hill";

    private static final int AT_ONCE = 4;

    private final WorldOptions options;
    private final Clock clock;
    private final Progress progress;
    private final PlatformClient platform;
    private final Map<String, Access> accesses = new ConcurrentHashMap<>();

    Filling(WorldOptions options, Clock clock, Progress progress) {
        this.options = options;
        this.clock = clock;
        this.progress = progress;
        this.platform = new PlatformClient(options.baseUrl());
    }

    void fill(List<Athlete> athletes) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            await(submit(threads, athletes));
            new GroupChapter(accesses, clock).fill(athletes);
            new FriendChapter(accesses).fill();
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Future<?>> submit(ExecutorService threads, List<Athlete> athletes) {
        var running = new ArrayList<Future<?>>();
        for (var athlete : athletes) {
            running.add(threads.submit(() -> fill(athlete)));
        }
        return running;
    }

    private void fill(Athlete athlete) {
        var person = new Person(athlete.name(), athlete.email(), PASSWORD);
        new LocalAccounts(options.accounts()).create(person);
        var access = new Access(platform.account(person).signIn(OAuthClient.cli()));
        accesses.put(athlete.key(), access);
        var today = clock.instant().atZone(athlete.home().timeZone()).toLocalDate();
        new ProfileChapter(athlete, access).fill();
        var trainings = new DiaryChapter(athlete, access, progress);
        var added = trainings.fill(today.minusDays(options.days()), clock.instant());
        new GearChapter(athlete, access).fill();
        new PlanChapter(athlete, access).fill(today);
        new GoalChapter(athlete, access).fill();
        progress.done(athlete, added);
    }

    private static void await(List<Future<?>> running) {
        for (var future : running) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
