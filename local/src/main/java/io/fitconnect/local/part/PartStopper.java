package io.fitconnect.local.part;

import java.time.Duration;
import java.util.List;

/** Ends the process of a started part: asks first, insists after a while. */
public final class PartStopper {

    /** Long enough for a virtual machine that writes its class-data archive when it ends. */
    public static final Duration GRACE = Duration.ofSeconds(40);

    private static final Duration SIGNAL = Duration.ofSeconds(5);

    private final PartRecords records;
    private final Duration grace;

    public PartStopper(Home home, Duration grace) {
        this.records = new PartRecords(home);
        this.grace = grace;
    }

    /** Returns whether the part ended when asked, without force. */
    public boolean stop(PartRecord part) {
        var orderly = stop(part.process(), part.stopSignal());
        records.remove(part.name());
        return orderly;
    }

    /** Ends a part whose data nobody will read again: at once, except where that would leave something in the system. */
    public void discard(PartRecord part) {
        if (part.stopSignal() == StopSignal.TERM) {
            part.process().find().ifPresent(PartStopper::kill);
        }
        stop(part);
    }

    private boolean stop(ProcessIdentity process, StopSignal signal) {
        process.find().ifPresent(handle -> send(signal, handle));
        if (process.endsWithin(grace)) {
            return true;
        }
        process.find().ifPresent(PartStopper::kill);
        process.endsWithin(grace);
        return false;
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
