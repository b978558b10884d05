package io.fitconnect.local.jvm;

import io.fitconnect.local.part.Commands;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.StopRule;
import io.fitconnect.local.part.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The classes of one program in the form in which the virtual machine maps them into memory. Missing, it is recorded by
 * the very process that the user wanted anyway, when that ends; so no start waits for a training run.
 */
public final class ClassArchive {

    private static final int FIRST_WITH_DYNAMIC_ARCHIVE = 13;
    private static final int FIRST_WITH_AHEAD_OF_TIME_CACHE = 25;

    /** Set to {@code no} for a platform that is started once: the end of a recording takes longer than it gains. */
    public static final String RECORD = "FITCONNECT_RECORD_CLASSES";

    private static final Duration PROOF = Duration.ofSeconds(20);

    private final JvmCommand command;
    private final Path file;

    public ClassArchive(Path folder, String name, JvmCommand command) {
        this.command = command;
        createFolder(folder);
        var fingerprint = command.classPath()
                .fingerprint(
                        command.java().path().toString(), "" + command.java().version(), "" + command.flags());
        this.file = folder.resolve(name + "-" + fingerprint + (isAheadOfTime() ? ".aot" : ".jsa"));
    }

    /** Runs the command with the archive, or so that it records one where there is none yet. */
    public Launch launch(Map<String, String> environment, Path directory, String version) {
        var usual = StopRule.usual(StopSignal.TERM);
        if (command.java().version() < FIRST_WITH_DYNAMIC_ARCHIVE) {
            return new Launch(command.toList(), environment, directory, usual, version);
        }
        if (isUsable()) {
            return new Launch(command.toList(useFlags(), command.main()), environment, directory, usual, version);
        }
        if ("no".equals(System.getenv(RECORD))) {
            return new Launch(command.toList(), environment, directory, usual, version);
        }
        return new Launch(
                command.toList(recordFlags(), command.main()), environment, directory, StopRule.recording(), version);
    }

    /** Archives of other class paths in the folder, which no start will use again. */
    public void deleteOthers() {
        try (var files = Files.list(file.getParent())) {
            for (var other : files.filter(path -> !path.equals(file)).toList()) {
                Files.delete(other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the virtual machine maps the archive for this very class path; an archive that it refuses is deleted. */
    boolean isUsable() {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (Commands.succeeds(command.toList(proofFlags(), List.of("-version")), PROOF)) {
            return true;
        }
        delete();
        return false;
    }

    private List<String> useFlags() {
        return List.of(isAheadOfTime() ? "-XX:AOTCache=" + file : "-XX:SharedArchiveFile=" + file);
    }

    /** Recording would otherwise print a line for every class that it leaves out. */
    private List<String> recordFlags() {
        return isAheadOfTime()
                ? List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=error", "-Xlog:cds*=error")
                : List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds*=error");
    }

    /** A file that was cut off by a crash is found by its checksums, or by the crash of this trial itself. */
    private List<String> proofFlags() {
        return Stream.concat(
                        isAheadOfTime()
                                ? Stream.of("-XX:AOTMode=on", "-XX:AOTCache=" + file)
                                : Stream.of("-Xshare:on", "-XX:SharedArchiveFile=" + file),
                        Stream.of("-XX:+VerifySharedSpaces", "-XX:ErrorFile=/dev/null", "-XX:-CreateCoredumpOnCrash"))
                .toList();
    }

    private boolean isAheadOfTime() {
        return command.java().version() >= FIRST_WITH_AHEAD_OF_TIME_CACHE;
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
