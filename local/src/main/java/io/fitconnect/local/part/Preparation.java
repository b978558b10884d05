package io.fitconnect.local.part;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Commands that prepare a part before it runs. Each is written down as if it were the part, so that it can be stopped when
 * the launcher that waited for it was killed.
 */
public record Preparation(Home home, String part) {

    /** Runs the command and refuses with the given sentence unless it ends with 0 in time. */
    public void run(List<String> command, Duration timeout, String failure) {
        var records = new PartRecords(home);
        var output = home.output(part);
        try {
            var process = Commands.start(command, output);
            try {
                records.put(record(process));
                if (!Commands.endsWell(process, timeout)) {
                    throw new PartFailure(failure + "; see " + output);
                }
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new PartFailure(failure + ": " + Reason.of(e), e);
        } finally {
            records.remove(part);
        }
    }

    private PartRecord record(Process process) {
        var identity = ProcessIdentity.of(process.toHandle());
        return new PartRecord(part, identity, 0, StopRule.usual(StopSignal.TERM), "", Duration.ZERO);
    }
}
