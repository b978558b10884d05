package io.fitconnect.local.stores;

import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.jvm.JavaHomes;
import io.fitconnect.local.jvm.JvmCommand;
import io.fitconnect.local.jvm.Optimization;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Cassandra node that is a cluster of its own. Runs on Java 17 or 11, whatever runs the rest. */
public final class Cassandra implements Part {

    public static final String NAME = "cassandra";

    private final Home home;
    private final Installation installation;
    private final int port;
    private final int storagePort;
    private final int securePort;
    private final Durability durability;

    public Cassandra(
            Home home, Installation installation, int port, int storagePort, int securePort, Durability durability) {
        this.home = home;
        this.installation = installation;
        this.port = port;
        this.storagePort = storagePort;
        this.securePort = securePort;
        this.durability = durability;
    }

    public CassandraAddress address() {
        return new CassandraAddress("127.0.0.1", port);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, storagePort, securePort);
    }

    @Override
    public Launch prepare() {
        var settings = new SettingsTemplate("cassandra.yaml")
                .write(
                        home.settings(NAME),
                        Map.of(
                                "DATA",
                                home.data(NAME),
                                "PORT",
                                port,
                                "STORAGE_PORT",
                                storagePort,
                                "SECURE_PORT",
                                securePort,
                                "COMMITLOG_SYNC",
                                commitlogSync()));
        var logging = new SettingsTemplate("cassandra-logback.xml").write(home.settings(NAME), Map.of());
        var archive = new ClassArchive(installation.archives(), NAME, server(settings, logging));
        return archive.launch(Map.of(), home.path(), "");
    }

    @Override
    public boolean isReady() {
        return new CqlProbe(port).answers();
    }

    /** After a crash the log is read up to its last sync, so a kept write is acknowledged only after one. */
    private String commitlogSync() {
        return durability == Durability.KEPT
                ? "commitlog_sync: batch"
                : "commitlog_sync: periodic\ncommitlog_sync_period: 10000ms";
    }

    private JvmCommand server(Path settings, Path logging) {
        return new JvmCommand(
                new JavaHomes().getForCassandra(),
                Stream.concat(new SettingsTemplate("cassandra.flags").lines().stream(), Optimization.flags().stream())
                        .toList(),
                Map.of(
                        "cassandra.config", settings.toUri().toString(),
                        "cassandra.storagedir", home.data(NAME).toString(),
                        "cassandra.logdir", home.logs().toString(),
                        "logback.configurationFile", logging.toString(),
                        "fitconnect.log", home.log(NAME).toString()),
                installation.cassandra(),
                List.of("org.apache.cassandra.service.CassandraDaemon"));
    }
}
