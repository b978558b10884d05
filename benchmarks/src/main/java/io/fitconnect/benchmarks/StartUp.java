package io.fitconnect.benchmarks;

import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.local.part.PartRecord;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One start of the whole platform.
 *
 * @param ready how long each part took, in the order of their starts
 * @param memoryBytes what each part holds when all are ready
 * @param all from the command to its end
 */
record StartUp(Map<String, Duration> ready, Map<String, Long> memoryBytes, Duration all) {

    static StartUp of(OwnPlatform platform) {
        var begin = System.nanoTime();
        platform.up();
        var all = Duration.ofNanos(System.nanoTime() - begin);
        var ready = new LinkedHashMap<String, Duration>();
        for (PartRecord part : platform.running()) {
            ready.put(part.name(), part.readyIn());
        }
        return new StartUp(ready, memory(platform), all);
    }

    /** What each running part holds now. */
    static Map<String, Long> memory(OwnPlatform platform) {
        var memory = new LinkedHashMap<String, Long>();
        for (PartRecord part : platform.running()) {
            memory.put(part.name(), platform.memoryBytes(part.name()).orElse(0));
        }
        return memory;
    }
}
