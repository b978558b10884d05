package io.fitconnect.local;

import io.fitconnect.local.platform.RunningParts;
import io.fitconnect.local.terminal.Terminal;

/** Shows which parts run and whether they serve; the exit code is 0 when something runs and all of that is ready. */
final class Status implements Command {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String summary() {
        return "shows which parts run, where, and whether they are ready";
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var platform = PlatformChoice.of(arguments);
        terminal.say(new PartTable(platform).linesOfStatus());
        var running = new RunningParts(platform);
        var started = platform.parts().stream().filter(running::wasStarted).toList();
        var well = started.stream().allMatch(part -> running.find(part).isPresent() && part.isReady());
        return well && !started.isEmpty() ? 0 : 1;
    }
}
