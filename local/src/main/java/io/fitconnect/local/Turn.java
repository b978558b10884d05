package io.fitconnect.local;

import io.fitconnect.local.lock.HomeLock;
import io.fitconnect.local.lock.LockHolder;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Pause;
import io.fitconnect.local.terminal.Terminal;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A command's turn to change a home. It waits for a command that ends parts, because that one ends soon by itself. A start
 * does not wait for another start; a stop does, because that start may just have been interrupted.
 */
record Turn(Home home, Command command, Duration timeout) {

    private static final Duration USUAL = Duration.ofMinutes(5);

    Turn(Home home, Command command) {
        this(home, command, USUAL);
    }

    void take(Terminal terminal, Consumer<HomeLock> change) {
        try (var lock = await(terminal)) {
            change.accept(lock);
        }
    }

    private HomeLock await(Terminal terminal) {
        var deadline = System.nanoTime() + timeout.toNanos();
        var awaited = "";
        var lock = HomeLock.tryTake(home, command.name());
        while (lock.isEmpty()) {
            var holder = HomeLock.findHolder(home);
            holder.ifPresent(this::requireNoOtherStart);
            var name = holder.map(LockHolder::toString).orElse("another launcher");
            if (System.nanoTime() > deadline) {
                throw new PartFailure("%s still changes %s after %d seconds; end it and try again"
                        .formatted(name, home.path(), timeout.toSeconds()));
            }
            if (holder.isPresent() && !name.equals(awaited)) {
                terminal.say("waiting for %s to end, at most %d seconds".formatted(name, timeout.toSeconds()));
                awaited = name;
            }
            Pause.shortly("the end of " + name);
            lock = HomeLock.tryTake(home, command.name());
        }
        return lock.get();
    }

    private void requireNoOtherStart(LockHolder holder) {
        if (command.name().equals(Up.NAME) && holder.command().equals(Up.NAME)) {
            throw new PartFailure("%s is starting %s already; wait for it, or stop it with ./fitconnect down"
                    .formatted(holder, home.path()));
        }
    }
}
