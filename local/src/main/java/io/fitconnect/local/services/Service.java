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
import io.fitconnect.local.stores.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A service of the platform, run from the jar that its module was built into. */
public final class Service implements Part {

    private static final int FIRST_WITH_NATIVE_ACCESS_WARNING = 22;

    /** A start is mostly code that runs once: optimizing it is a third of a start's work. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    /** Set to {@code full} for measuring: the virtual machine then optimizes as it does in production. */
    private static final String COMPILER = "FITCONNECT_COMPILER";

    private final ServiceLine definition;
    private final Home home;
    private final PortPlan ports;
    private final ServiceJar jar;

    public Service(ServiceLine definition, Installation installation, Home home, PortPlan ports) {
        this.definition = definition;
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

    /** Of the code that a start would run now; a process that was started from other code is out of date. */
    public String version() {
        return jar.fingerprint();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.of(definition), ports.managementOf(definition));
    }

    @Override
    public Launch prepare() {
        var version = jar.fingerprint();
        var unpacked = new UnpackedService(home, name(), jar);
        var application = unpacked.unpack(version);
        var archive = new ClassArchive(unpacked.folder(version), "classes", command(application));
        return archive.launch(new ServiceEnvironment(home, ports).of(definition), home.path(), version);
    }

    @Override
    public boolean isReady() {
        return new HttpProbe(ports.managementOf(definition), "/actuator/health/readiness").isOk();
    }

    /** Posts a JSON document to a path of the management address. */
    public ManagementAnswer manage(String path, String json) {
        return new ManagementRequest(ports.managementOf(definition), path, json).post();
    }

    private JvmCommand command(Path application) {
        return new JvmCommand(
                JavaHome.running(),
                flags(),
                Map.of("user.timezone", "UTC", "file.encoding", "UTF-8"),
                new ClassPath(List.of(application)),
                List.of(UnpackedService.getMainClass(application)));
    }

    private List<String> flags() {
        var flags = new ArrayList<>(List.of(
                "-Xmx" + definition.heapMebibytes() + "m",
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError"));
        if (!"full".equals(System.getenv(COMPILER))) {
            flags.add(QUICK_START);
        }
        if (JavaHome.running().version() >= FIRST_WITH_NATIVE_ACCESS_WARNING) {
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        return flags;
    }
}
