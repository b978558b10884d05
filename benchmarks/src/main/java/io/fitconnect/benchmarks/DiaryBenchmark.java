package io.fitconnect.benchmarks;

import io.fitconnect.benchmarks.Population.Member;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.local.stores.PostgresAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What reading a diary costs training-service on one core: beside a bare Spring MVC and JDBC program that returns the same bytes
 * of the same rows, and with a hundred times as many trainings in the store. {@code -Dfitconnect.diary.few} and {@code .many}
 * set the sizes of the store, {@code .seconds} how long each path is measured.
 */
public final class DiaryBenchmark {

    private static final int PORT_OFFSET = 13_500;
    private static final int TRAINING_PORT = 8083;
    private static final int POSTGRESQL_PORT = 15432;
    private static final int ATHLETES = 8;
    private static final long FEW = Long.getLong("fitconnect.diary.few", 10_000);
    private static final long MANY = Long.getLong("fitconnect.diary.many", 1_000_000);
    private static final String LIST = "/api/v1/trainings";

    private final OwnPlatform platform;
    private final Path folder;
    private final PathLoad load = new PathLoad(ATHLETES);
    private final DiaryCosts costs = new DiaryCosts();

    private DiaryBenchmark(OwnPlatform platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
    }

    /** Takes an empty folder for the platform; prints the table. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var platform = new OwnPlatform(folder, PORT_OFFSET)
                .with("FITCONNECT_PROCESSES", "yes")
                .with("FITCONNECT_RECORD_CLASSES", "no") // a process that records is slower for it
                .with("FITCONNECT_COMPILER", "full")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_BURST", "1000000")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_PERSECOND", "100000");
        new DiaryBenchmark(platform, folder).measure();
    }

    private void measure() throws Exception {
        try {
            platform.up();
            var members = new Population(platform.client()).settle(ATHLETES);
            var url = "jdbc:postgresql://127.0.0.1:" + platform.port(POSTGRESQL_PORT) + "/training";
            // the superuser, since a service's role may not have the store written to disk before a measurement
            try (var database = DriverManager.getConnection(url, PostgresAddress.SUPERUSER, PostgresAddress.PASSWORD)) {
                var diaries = new CopiedDiaries(database);
                diaries.rememberOriginals();
                var originals = diaries.trainings();
                try (var bare = BareDiary.start(platform, platform.port(POSTGRESQL_PORT), folder.resolve("bare.log"))) {
                    diaries.growTo(FEW, originals);
                    new Stage(members, bare, FEW, new DiaryCosts()).measure(); // until both have compiled what they run
                    new Stage(members, bare, diaries.trainings(), costs).measure();
                    diaries.growTo(MANY, originals);
                    new Stage(members, bare, diaries.trainings(), costs).measure();
                }
            }
            System.out.println(Machine.inWords());
            System.out.println();
            costs.lines().forEach(System.out::println);
            costs.beside("list, 20 of 61", "bare list").forEach(System.out::println);
            costs.beside("view of a recorded ride", "bare view").forEach(System.out::println);
        } finally {
            platform.down();
        }
    }

    private static UUID id(Member member) {
        return member.session().subject();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + platform.port(TRAINING_PORT) + path);
    }

    private static void say(String what) {
        System.err.println("… " + what);
    }

    /** All paths, with a number of trainings in the store. */
    private final class Stage {

        private final List<Member> members;
        private final BareDiary bare;
        private final long trainings;
        private final DiaryCosts into;

        Stage(List<Member> members, BareDiary bare, long trainings, DiaryCosts into) {
            this.members = members;
            this.bare = bare;
            this.trainings = trainings;
            this.into = into;
        }

        void measure() throws Exception {
            members.forEach(member -> member.session().refresh()); // tokens live shorter than the whole run
            compare();
            var service = PinnedProcess.to(0, platform.pid("training-service"));
            var peer = PinnedProcess.to(0, bare.pid());
            PinnedProcess.to(1, platform.pid("postgresql"));
            add("list, 20 of 61", service, member -> uri(LIST));
            add("bare list", peer, member -> bare.uri(id(member), LIST));
            add("view of a recorded ride", service, member -> uri(member.training()));
            add("bare view", peer, member -> bare.uri(id(member), member.training()));
            addUnchanged("list, unchanged", service, member -> uri(LIST));
            addUnchanged("view, unchanged", service, member -> uri(member.training()));
            var first = LocalDate.now(ZoneOffset.UTC).minusDays(200);
            var days = "?from=" + first + "&to=" + first.plusDays(42);
            add("calendar of six weeks", service, member -> uri("/api/v1/calendar" + days));
            add("load and form of six weeks", service, member -> uri("/api/v1/progress/load" + days));
        }

        /** A peer that returns other bytes would prove nothing. */
        private void compare() {
            for (var member : members) {
                for (var path : List.of(LIST, member.training())) {
                    var ours = load.body(uri(path), member);
                    var theirs = load.body(bare.uri(id(member), path), member);
                    if (!ours.equals(theirs)) {
                        throw new IllegalStateException("not the same bytes of " + path + ":\n" + ours + "\n" + theirs);
                    }
                }
            }
        }

        private void add(String path, PinnedProcess process, PathLoad.Address address) throws Exception {
            say(path);
            into.add(path, trainings, load.measure(process, members, address));
        }

        private void addUnchanged(String path, PinnedProcess process, PathLoad.Address address) throws Exception {
            say(path);
            into.add(path, trainings, load.measureUnchanged(process, members, address));
        }
    }
}
