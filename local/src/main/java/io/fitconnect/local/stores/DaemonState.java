package io.fitconnect.local.stores;

import io.fitconnect.local.part.ProcessIdentity;
import java.time.Instant;
import java.util.Properties;

/** Where the daemon of a test run listens, and which process it is. */
record DaemonState(ProcessIdentity process, int controlPort) {

    Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(process.pid()));
        properties.setProperty("startedAt", process.startedAt().toString());
        properties.setProperty("controlPort", Integer.toString(controlPort));
        return properties;
    }

    static DaemonState of(Properties properties) {
        return new DaemonState(
                new ProcessIdentity(
                        Long.parseLong(properties.getProperty("pid")),
                        Instant.parse(properties.getProperty("startedAt"))),
                Integer.parseInt(properties.getProperty("controlPort")));
    }
}
