package io.fitconnect.local.services;

import io.fitconnect.local.jvm.JavaHome;
import java.util.ArrayList;
import java.util.List;

/** The virtual machine of services: the flags that every one gets. */
record ServiceJvm(JavaHome java, int heapMebibytes) {

    private static final int FIRST_WITH_NATIVE_ACCESS_WARNING = 22;
    private static final int FIRST_WITH_UNSAFE_WARNING = 24;

    /** A start is mostly code that runs once: optimizing it is a third of a start's work. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    /** Set to {@code full} for measuring: the virtual machine then optimizes as it does in production. */
    private static final String COMPILER = "FITCONNECT_COMPILER";

    List<String> flags() {
        var flags = new ArrayList<>(
                List.of("-Xmx" + heapMebibytes + "m", "-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
        if (!"full".equals(System.getenv(COMPILER))) {
            flags.add(QUICK_START);
        }
        if (java.version() >= FIRST_WITH_NATIVE_ACCESS_WARNING) {
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        if (java.version() >= FIRST_WITH_UNSAFE_WARNING) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return List.copyOf(flags);
    }
}
