package io.fitconnect.local.stores;

import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStopper;
import io.fitconnect.local.part.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The stores of one test run, each started when it is first asked for and again when it has died since. */
final class TestStores {

    private final Home home;
    private final Map<String, OnDemand> stores;

    TestStores(TestRun run) {
        this.home = run.home();
        var ports = Ports.listFree(6);
        this.stores = Map.of(
                Postgres.NAME,
                onDemand(new Postgres(home, run.programs(), ports.get(0), List.of(), Durability.THROWAWAY)),
                Kafka.NAME,
                onDemand(new Kafka(home, run.installation(), ports.get(1), ports.get(2), Map.of())),
                Cassandra.NAME,
                onDemand(new Cassandra(
                        home, run.installation(), ports.get(3), ports.get(4), ports.get(5), Durability.THROWAWAY)));
    }

    int getPort(String store) {
        var found = stores.get(store);
        if (found == null) {
            throw new IllegalArgumentException("There is no store " + store);
        }
        return found.getPort();
    }

    /** Ends what runs and deletes the data. */
    void stop() {
        var stopper = new PartStopper(home);
        new PartRecords(home).listAlive().forEach(stopper::stop);
        try {
            FolderTree.delete(home.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OnDemand onDemand(Part part) {
        return new OnDemand(home, part);
    }
}
