package io.fitconnect.local;

import io.fitconnect.local.lock.HomeLock;
import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Reason;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.platform.PlatformStop;
import io.fitconnect.local.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;

/** Stops everything and deletes what the platform has written, after the user has agreed; other homes inside stay. */
final class Reset implements Command {

    private static final Option YES = Option.flag("yes", "does not ask");

    @Override
    public String name() {
        return "reset";
    }

    @Override
    public String summary() {
        return "stops everything and deletes all data";
    }

    @Override
    public List<Option> options() {
        return List.of(YES);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var platform = PlatformChoice.of(arguments);
        if (!arguments.has(YES) && !agrees(platform, terminal)) {
            throw new PartFailure("nothing was deleted; it needs the answer y, or the option --yes");
        }
        new Turn(platform.home(), this).take(terminal, lock -> {
            new PlatformStop(platform).discard();
            delete(platform.home(), lock);
        });
        var isGone = Files.notExists(platform.home().path());
        terminal.say(platform.home().path()
                + (isGone ? " is deleted" : " has no data of a platform any more; what else is in it stays"));
        return 0;
    }

    private static void delete(Home home, HomeLock lock) {
        try {
            home.deleteContent();
            lock.deleteFile();
            FolderTree.deleteIfEmpty(home.path());
        } catch (IOException e) {
            throw new PartFailure("%s cannot be deleted: %s".formatted(home.path(), Reason.of(e)), e);
        }
    }

    private static boolean agrees(Platform platform, Terminal terminal) {
        terminal.out().print("Delete all data in " + platform.home().path() + "? [y/N] ");
        terminal.out().flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            if (answer == null) {
                terminal.say("");
            }
            return answer != null && answer.strip().matches("(?i)y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
