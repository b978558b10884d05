package io.fitconnect.local.part;

import java.time.Duration;
import java.util.List;

/** Ends the process of a started part: asks first, insists after a while. */
public final class PartStopper {

    private static final Duration SIGNAL = Duration.ofSeconds(5);
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private final PartRecords records;
    private final HostedParts hosted;

    public PartStopper(Home home) {
        this.records = new PartRecords(home);
        this.hosted = new HostedParts(home);
    }

    /** Returns whether the part ended when asked, without force. */
    public boolean stop(PartRecord part) {
        return stop(part, part.stop().timeout());
    }

    boolean stop(PartRecord part, Duration timeout) {
        if (part.isHosted()) {
            return leave(part, timeout);
        }
        var process = part.process();
        process.find().ifPresent(handle -> send(part.stop().signal(), handle));
        var orderly = process.endsWithin(timeout);
        if (!orderly) {
            process.find().ifPresent(PartStopper::kill);
            process.endsWithin(AFTER_KILL);
        }
        records.remove(part.name());
        return orderly;
    }

    /** A part that does not leave its host takes the whole process with it: there is no other way to end it. */
    private boolean leave(PartRecord part, Duration timeout) {
        hosted.leave(part.name());
        var deadline = System.nanoTime() + timeout.toNanos();
        while (part.isAlive() && hosted.isPresent(part.name()) && System.nanoTime() < deadline) {
            Pause.shortly("the end of " + part.name());
        }
        var orderly = !part.isAlive() || !hosted.isPresent(part.name());
        if (!orderly) {
            part.process().find().ifPresent(PartStopper::kill);
            part.process().endsWithin(AFTER_KILL);
        }
        records.remove(part.name());
        return orderly;
    }

    /** Forgets a part whose host has ended. */
    public void forget(PartRecord part) {
        records.remove(part.name());
    }

    /** Ends a part whose data is not needed again: at once, except where that would leave something in the system. */
    public void discard(PartRecord part) {
        if (part.isHosted()) {
            forget(part);
            return;
        }
        if (part.stop().signal() == StopSignal.TERM) {
            part.process().find().ifPresent(PartStopper::kill);
        }
        stop(part);
    }

    private static void send(StopSignal signal, ProcessHandle process) {
        if (signal == StopSignal.TERM || !sendByCommand(signal, process)) {
            process.destroy();
        }
    }

    private static boolean sendByCommand(StopSignal signal, ProcessHandle process) {
        return Commands.succeeds(List.of("sh", "-c", "kill -%s %d".formatted(signal, process.pid())), SIGNAL);
    }

    private static void kill(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
