package io.fitconnect.local.services;

import io.fitconnect.contracts.ServiceLine;
import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.jvm.ClassPath;
import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.jvm.JvmCommand;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.HostedParts;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.stores.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The process in which the services run together; it has no port and does nothing by itself. */
public final class ServiceHost implements Part {

    public static final String NAME = "services";

    private static final String MAIN = "io.fitconnect.local.host.ServiceHostMain";
    private static final int LEAST_HEAP = 512;

    /**
     * Room for the code and the classes of all services. With the 48 MiB of code that a virtual machine reserves when it
     * compiles at one level, and its first threshold of 21 MiB of classes, it stops at each start to collect all garbage.
     */
    private static final List<String> ROOM = List.of("-XX:ReservedCodeCacheSize=240m", "-XX:MetaspaceSize=256m");

    private final Home home;
    private final Installation installation;
    private final JavaHome java;
    private final List<ServiceLine> hosted;
    private final LibraryStore store;

    public ServiceHost(Home home, Installation installation, JavaHome java, List<ServiceLine> hosted) {
        this.home = home;
        this.installation = installation;
        this.java = java;
        this.hosted = List.copyOf(hosted);
        this.store = new LibraryStore(home);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public Optional<String> version() {
        var libraries = shared().all().stream().map(Library::toString);
        return Optional.of(new ClassPath(List.of())
                .fingerprint(Stream.concat(Stream.of(java.toString(), program().fingerprint()), libraries)
                        .toArray(String[]::new)));
    }

    @Override
    public Launch prepare() {
        new HostedParts(home).clear();
        var jars = builtJars();
        var shared = SharedLibraries.of(jars);
        store.keepOnly(jars.stream().flatMap(jar -> jar.libraries().stream()).collect(Collectors.toSet()));
        var classPath = Stream.concat(program().place().stream(), store.place(shared.all(), jars).stream());
        var command = new JvmCommand(
                java,
                flags(),
                Map.of("user.timezone", "UTC", "file.encoding", "UTF-8"),
                new ClassPath(classPath.toList()),
                List.of(MAIN, home.path().toString()));
        var archive = new ClassArchive(home.folder("apps").resolve("archives"), NAME, command);
        archive.deleteOthers();
        return archive.launch(
                Map.of("MALLOC_ARENA_MAX", "2"), home.path(), version().orElseThrow());
    }

    @Override
    public boolean isReady() {
        return new HostedParts(home).isPresent(NAME);
    }

    /** What a service needs beside the libraries that all share. */
    List<Path> placeOwnLibraries(ServiceJar jar) {
        return store.place(shared().ownOf(jar), List.of(jar));
    }

    private SharedLibraries shared() {
        return SharedLibraries.of(builtJars());
    }

    private List<ServiceJar> builtJars() {
        return hosted.stream()
                .map(service -> ServiceJar.of(installation, service.name()))
                .filter(ServiceJar::isBuilt)
                .toList();
    }

    private HostProgram program() {
        return new HostProgram(home, installation.host());
    }

    private List<String> flags() {
        return Stream.concat(new ServiceJvm(java, heapMebibytes()).flags().stream(), ROOM.stream())
                .toList();
    }

    /** Services are seldom busy at the same time, so they share half of what they may have alone. */
    private int heapMebibytes() {
        return Math.max(
                LEAST_HEAP, hosted.stream().mapToInt(ServiceLine::heapMebibytes).sum() / 2);
    }
}
