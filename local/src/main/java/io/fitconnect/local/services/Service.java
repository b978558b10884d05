package io.fitconnect.local.services;

import io.fitconnect.contracts.ServiceLine;
import io.fitconnect.contracts.Store;
import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.jvm.ClassPath;
import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.jvm.JvmCommand;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.StopRule;
import io.fitconnect.local.stores.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A service of the platform, run from the jar that its module was built into. */
public final class Service implements Part {

    private final ServiceLine definition;
    private final Home home;
    private final PortPlan ports;
    private final JavaHome java;
    private final Optional<ServiceHost> host;
    private final ServiceJar jar;

    /** With the host in whose process it runs; empty for a process of its own. */
    public Service(
            ServiceLine definition,
            Installation installation,
            Home home,
            PortPlan ports,
            JavaHome java,
            Optional<ServiceHost> host) {
        this.definition = definition;
        this.java = java;
        this.host = host;
        this.home = home;
        this.ports = ports;
        this.jar = ServiceJar.of(installation, definition.name());
    }

    @Override
    public String name() {
        return definition.name();
    }

    public Set<Store> stores() {
        return definition.stores();
    }

    public boolean hasCode() {
        return jar.hasCode();
    }

    @Override
    public Optional<String> host() {
        return host.map(Part::name);
    }

    /** A service in a host is out of date with its host. */
    @Override
    public Optional<String> version() {
        return Optional.of(
                jar.fingerprint() + host.flatMap(Part::version).map("-"::concat).orElse(""));
    }

    @Override
    public List<Integer> ports() {
        return IntStream.concat(
                        IntStream.of(ports.of(definition), ports.managementOf(definition)),
                        ports.streamsOf(definition).stream())
                .boxed()
                .toList();
    }

    @Override
    public Launch prepare() {
        return host.map(this::prepareIn).orElseGet(this::prepareAlone);
    }

    private Launch prepareIn(ServiceHost place) {
        var classes = new ClassesJar(home, name(), jar).unpack(jar.fingerprint());
        var command = Stream.concat(
                        Stream.of(jar.startClass(), classes.toString()),
                        place.placeOwnLibraries(jar).stream().map(Path::toString))
                .toList();
        return new Launch(
                command,
                environment(),
                home.path(),
                StopRule.leaving(),
                version().orElseThrow(),
                host());
    }

    private Launch prepareAlone() {
        var fingerprint = jar.fingerprint();
        var unpacked = new UnpackedService(home, name(), jar);
        var application = unpacked.unpack(fingerprint);
        var archive = new ClassArchive(unpacked.folder(fingerprint), "classes", command(application));
        return archive.launch(environment(), home.path(), version().orElseThrow());
    }

    private Map<String, String> environment() {
        return new ServiceEnvironment(home, ports, java).of(definition);
    }

    @Override
    public boolean isReady() {
        return new HttpProbe(ports.managementOf(definition), "/actuator/health/readiness").isOk();
    }

    /** Posts a JSON document to a path of the management address. */
    public ManagementAnswer manage(String path, String json) {
        return new ManagementRequest(ports.managementOf(definition), path, json).post();
    }

    /** Asks at a path of the management address. */
    public ManagementAnswer look(String path) {
        return new ManagementRequest(ports.managementOf(definition), path, "").get();
    }

    public String managementAddress(String path) {
        return "http://127.0.0.1:" + ports.managementOf(definition) + path;
    }

    private JvmCommand command(Path application) {
        return new JvmCommand(
                java,
                new ServiceJvm(java, definition.heapMebibytes()).flags(),
                Map.of("user.timezone", "UTC", "file.encoding", "UTF-8"),
                new ClassPath(List.of(application)),
                List.of(UnpackedService.getMainClass(application)));
    }
}
