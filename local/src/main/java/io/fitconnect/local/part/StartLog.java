package io.fitconnect.local.part;

import java.nio.file.Path;

/**
 * Which file tells how one start of a part went: its log when this start has written into it, otherwise what the process
 * printed, such as a refusal of the virtual machine. The log may still hold an earlier start.
 */
final class StartLog {

    private final Path log;
    private final Path output;
    private final long lengthBefore;
    private final long writtenBefore;

    private StartLog(Path log, Path output) {
        this.log = log;
        this.output = output;
        this.lengthBefore = log.toFile().length();
        this.writtenBefore = log.toFile().lastModified();
    }

    /** Must be asked before the process starts. */
    static StartLog before(Home home, String part) {
        return new StartLog(home.log(part), home.output(part));
    }

    Path path() {
        var file = log.toFile();
        return file.length() == lengthBefore && file.lastModified() == writtenBefore ? output : log;
    }
}
