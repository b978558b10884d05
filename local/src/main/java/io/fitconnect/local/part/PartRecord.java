package io.fitconnect.local.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/** What is written down about a started part, so that any later process can tell, measure and stop it. */
public record PartRecord(
        String name, ProcessIdentity process, int port, StopRule stop, String version, Duration readyIn) {

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it runs in the process of another part. */
    public boolean isHosted() {
        return stop.signal() == StopSignal.LEAVE;
    }

    /** Whether its start came to the end: the part was ready and provisioned once. */
    public boolean isComplete() {
        return !readyIn.isZero();
    }

    PartRecord readyIn(Duration duration) {
        return new PartRecord(name, process, port, stop, version, duration);
    }

    Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("name", name);
        properties.setProperty("pid", Long.toString(process.pid()));
        properties.setProperty("startedAt", process.startedAt().toString());
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("stopSignal", stop.signal().name());
        properties.setProperty("stopPatience", stop.timeout().toString());
        properties.setProperty("version", version);
        properties.setProperty("readyIn", readyIn.toString());
        return properties;
    }

    static PartRecord of(Properties properties) {
        return new PartRecord(
                properties.getProperty("name"),
                new ProcessIdentity(
                        Long.parseLong(properties.getProperty("pid")),
                        Instant.parse(properties.getProperty("startedAt"))),
                Integer.parseInt(properties.getProperty("port")),
                new StopRule(
                        StopSignal.valueOf(properties.getProperty("stopSignal")),
                        Duration.parse(properties.getProperty("stopPatience"))),
                properties.getProperty("version"),
                Duration.parse(properties.getProperty("readyIn")));
    }
}
