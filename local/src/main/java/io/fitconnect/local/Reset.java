package io.fitconnect.local;

import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.platform.PlatformStop;
import io.fitconnect.local.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** Stops everything and deletes the home with all data, after the user has agreed. */
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
            throw new PartFailure("nothing was deleted");
        }
        new PlatformStop(platform).discard();
        try {
            FolderTree.delete(platform.home().path());
        } catch (IOException e) {
            throw new PartFailure(
                    "%s cannot be deleted: %s".formatted(platform.home().path(), e.getMessage()), e);
        }
        terminal.say(platform.home().path() + " is deleted");
        return 0;
    }

    private static boolean agrees(Platform platform, Terminal terminal) {
        terminal.out().print("Delete all data in " + platform.home().path() + "? [y/N] ");
        terminal.out().flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().matches("(?i)y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
