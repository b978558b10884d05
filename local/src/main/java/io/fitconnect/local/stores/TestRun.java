package io.fitconnect.local.stores;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.ProcessIdentity;
import io.fitconnect.local.part.PropertiesFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A run of tests: the Maven process, or the development environment, that owns the stores and outlives every test JVM. */
record TestRun(Installation installation, ProcessIdentity owner) {

    private static final String MAVEN = "plexus-classworlds";

    static TestRun current() {
        return new TestRun(Installation.ofWorkingDirectory(), ProcessIdentity.of(owner(ProcessHandle.current())));
    }

    /** The outermost Maven above the process, else its parent, else the process itself when it has no parent. */
    static ProcessHandle owner(ProcessHandle process) {
        var maven = Stream.iterate(
                        process.parent(), Optional::isPresent, parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(ancestor -> ancestor.info().commandLine().orElse("").contains(MAVEN))
                .reduce((inner, outer) -> outer);
        return maven.or(() -> process.parent().filter(parent -> !adoptsOrphans(parent)))
                .orElse(process);
    }

    /** The first process of the system, or of a session, lives on when a run has ended. */
    private static boolean adoptsOrphans(ProcessHandle process) {
        return process.pid() == 1 || process.info().command().orElse("").endsWith("/systemd");
    }

    /** Where the data of all runs lies, with what they share. */
    Path folder() {
        return folder(installation);
    }

    static Path folder(Installation installation) {
        return installation.root().resolve("target/test-stores");
    }

    TestHomes homes() {
        return new TestHomes(folder().resolve(Long.toString(owner.pid())));
    }

    Home home() {
        return homes().shared();
    }

    Path programs() {
        return folder().resolve("programs");
    }

    PropertiesFile daemonFile() {
        return new PropertiesFile(home().path().resolve("daemon.properties"));
    }
}
