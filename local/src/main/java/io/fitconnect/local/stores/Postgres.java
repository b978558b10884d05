package io.fitconnect.local.stores;

import io.fitconnect.local.part.FolderDraft;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Preparation;
import io.fitconnect.local.part.Reason;
import io.fitconnect.local.part.StopRule;
import io.fitconnect.local.part.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server with one database per name, owned by a role of the same name. */
public final class Postgres implements Part {

    public static final String NAME = "postgresql";

    private static final String VERSION = "18.6.0";
    private static final String CANNOT_CREATE = "PostgreSQL cannot create its data folder";
    private static final Duration INITDB = Duration.ofMinutes(1);

    private final Home home;
    private final int port;
    private final List<String> databases;
    private final Durability durability;
    private final PostgresBinaries binaries;

    /** The programs are unpacked below the given folder, which several homes may share. */
    public Postgres(Home home, Path programs, int port, List<String> databases, Durability durability) {
        this.home = home;
        this.port = port;
        this.databases = List.copyOf(databases);
        this.durability = durability;
        this.binaries = new PostgresBinaries(programs.resolve("postgresql-" + VERSION));
    }

    public PostgresAddress address() {
        return new PostgresAddress("127.0.0.1", port);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Launch prepare() {
        binaries.unpack();
        var user = UnprivilegedUser.choose();
        var data = home.data(NAME);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialize(user, data);
        }
        user.own(data);
        return new Launch(
                user.command(serverCommand(data)),
                Map.of("LC_ALL", "C", "TZ", "UTC"),
                home.path(),
                StopRule.usual(StopSignal.INT),
                VERSION);
    }

    @Override
    public boolean isReady() {
        return new PostgresProvisioning(address()).accepts();
    }

    @Override
    public void provision() {
        new PostgresProvisioning(address()).createDatabases(databases);
    }

    private void initialize(UnprivilegedUser user, Path data) {
        var draft = new FolderDraft(data);
        try {
            draft.clear();
            fill(user, draft.path());
            draft.complete();
        } catch (IOException e) {
            throw new PartFailure(CANNOT_CREATE + ": " + Reason.of(e), e);
        }
    }

    private void fill(UnprivilegedUser user, Path data) throws IOException {
        var password = home.settings(NAME).resolve("superuser-password");
        Files.writeString(password, PostgresAddress.PASSWORD);
        user.createFolder(data);
        var command = new ArrayList<>(List.of(
                binaries.initdb().toString(),
                "--pgdata=" + data,
                "--username=" + PostgresAddress.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (durability == Durability.THROWAWAY) {
            command.add("--no-sync");
        }
        new Preparation(home, NAME).run(user.command(command), INITDB, CANNOT_CREATE);
    }

    private List<String> serverCommand(Path data) {
        var command = new ArrayList<>(List.of(binaries.postgres().toString(), "-D", data.toString()));
        for (var setting : settings()) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    /**
     * Errors of statements are the caller's to log; here they would grow without bound. Small tables are read by their indexes, as large ones are:
     * SERIALIZABLE then watches rows, where it would watch whole tables and repeat what does not meet.
     */
    private List<String> settings() {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=64MB",
                "max_wal_size=256MB",
                "io_method=sync",
                "jit=off",
                "enable_seqscan=off",
                "max_pred_locks_per_page=32",
                "max_pred_locks_per_transaction=256",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_min_messages=log",
                "log_checkpoints=off"));
        if (durability == Durability.THROWAWAY) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }
}
