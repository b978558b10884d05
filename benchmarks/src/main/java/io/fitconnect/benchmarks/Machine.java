package io.fitconnect.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where a run took place. */
final class Machine {

    private static final long GIBI = 1L << 30;

    private Machine() {}

    static String inWords() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s: %d cores (%s), %.0f GiB memory, JDK %s."
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        system.getAvailableProcessors(),
                        system.getArch(),
                        (double) system.getTotalMemorySize() / GIBI,
                        Runtime.version());
    }
}
