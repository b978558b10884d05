package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who listens on a port, as far as Linux tells this user. */
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** Such as {@code process 1234 (java)}; empty when the process is another user's or there is no {@code /proc}. */
    static Optional<String> find(int port) {
        return Stream.of("tcp", "tcp6")
                .map(table -> findInode(Path.of("/proc/net", table), port))
                .flatMap(Optional::stream)
                .map(PortHolder::findProcess)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> findInode(Path table, int port) {
        var suffix = ":%04X".formatted(port);
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.trim().split("\\s+"))
                    .filter(fields -> fields.length > INODE
                            && fields[LOCAL_ADDRESS].endsWith(suffix)
                            && fields[STATE].equals(LISTENING))
                    .map(fields -> fields[INODE])
                    .findFirst();
        } catch (IOException | UncheckedIOException noSuchTable) {
            return Optional.empty();
        }
    }

    private static Optional<String> findProcess(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, inode))
                .findFirst()
                .map(PortHolder::describe);
    }

    private static boolean holds(ProcessHandle process, String inode) {
        Predicate<Path> isSocket = link -> pointsTo(link, "socket:[" + inode + "]");
        try (var links = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return links.anyMatch(isSocket);
        } catch (IOException | UncheckedIOException notOurs) {
            return false;
        }
    }

    private static boolean pointsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().equals(target);
        } catch (IOException closed) {
            return false;
        }
    }

    private static String describe(ProcessHandle process) {
        var program = process.info().command().map(path -> " (" + Path.of(path).getFileName() + ")");
        return "process " + process.pid() + program.orElse("");
    }
}
