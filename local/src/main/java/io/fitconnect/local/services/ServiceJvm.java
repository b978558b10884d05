package io.fitconnect.local.services;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.jvm.Optimization;
import java.util.ArrayList;
import java.util.List;

/** The virtual machine of services: the flags that every one gets. */
record ServiceJvm(JavaHome java, int heapMebibytes) {

    private static final int FIRST_WITH_NATIVE_ACCESS_WARNING = 22;
    private static final int FIRST_WITH_UNSAFE_WARNING = 24;

    List<String> flags() {
        var flags = new ArrayList<>(
                List.of("-Xmx" + heapMebibytes + "m", "-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
        flags.addAll(Optimization.flags());
        if (java.version() >= FIRST_WITH_NATIVE_ACCESS_WARNING) {
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        if (java.version() >= FIRST_WITH_UNSAFE_WARNING) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return List.copyOf(flags);
    }
}
