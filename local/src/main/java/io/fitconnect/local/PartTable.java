package io.fitconnect.local;

import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.ProcessMemory;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.platform.RunningParts;
import io.fitconnect.local.services.Service;
import io.fitconnect.local.services.ServiceHost;
import io.fitconnect.local.stores.Mail;
import io.fitconnect.local.terminal.Amounts;
import io.fitconnect.local.terminal.Table;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** The parts of a platform as a person wants to see them. */
final class PartTable {

    private final Platform platform;
    private final RunningParts running;

    PartTable(Platform platform) {
        this.platform = platform;
        this.running = new RunningParts(platform);
    }

    List<String> linesOfStart(Duration took) {
        var table = new Table("part", "address", "ready in", "memory");
        var sum = 0L;
        for (var part : platform.parts()) {
            var record = running.find(part);
            if (record.isPresent()) {
                sum += memory(record.get()).orElse(0);
                table.add(
                        part.name(), address(part), Amounts.seconds(record.get().readyIn()), memoryCell(record.get()));
            }
        }
        table.add("all", "", Amounts.seconds(took), Amounts.mebibytes(OptionalLong.of(sum)));
        return table.lines();
    }

    List<String> linesOfStatus() {
        var table = new Table("part", "state", "address", "memory", "process");
        for (var part : platform.parts()) {
            var record = running.find(part);
            if (part.equals(platform.host()) && !running.wasStarted(part)) {
                continue; // each service has a process of its own, or nothing runs
            }
            if (record.isEmpty()) {
                table.add(part.name(), "down", "", "", "");
            } else {
                var state = part.isReady() ? "ready" : "not ready";
                var pid = Long.toString(record.get().process().pid());
                table.add(part.name(), state, address(part), memoryCell(record.get()), pid);
            }
        }
        return table.lines();
    }

    /** Memory of a process counts once, for the part whose process it is. */
    private static OptionalLong memory(PartRecord record) {
        return record.isHosted() ? OptionalLong.empty() : ProcessMemory.find(record.process());
    }

    private static String memoryCell(PartRecord record) {
        return record.isHosted() ? "in " + ServiceHost.NAME : Amounts.mebibytes(memory(record));
    }

    private static String address(Part part) {
        var scheme = part instanceof Service || part instanceof Mail ? "http://localhost:" : "127.0.0.1:";
        return part.ports().stream().findFirst().map(port -> scheme + port).orElse("");
    }
}
