package io.fitconnect.local.stores;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Ports;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stores of one test run, each started when it is first asked for and again when it has died since. */
final class TestStores {

    private static final String OF_KAFKA = Kafka.NAME + " ";

    private final TestRun run;
    private final Map<String, OnDemand> stores = new ConcurrentHashMap<>();

    TestStores(TestRun run) {
        this.run = run;
    }

    int getPort(String question) {
        return stores.computeIfAbsent(question, this::find).getPort();
    }

    /** Ends what runs and deletes the data. */
    void stop() {
        run.homes().stopParts();
        run.homes().delete();
    }

    private OnDemand find(String question) {
        if (question.startsWith(OF_KAFKA)) {
            return kafka(run.homes().of(question.substring(OF_KAFKA.length())));
        }
        return switch (question) {
            case Postgres.NAME -> postgres(run.home());
            case Cassandra.NAME -> cassandra(run.home());
            default -> throw new IllegalArgumentException("There is no store " + question);
        };
    }

    private OnDemand postgres(Home home) {
        var port = Ports.listFree(1).get(0);
        return new OnDemand(home, new Postgres(home, run.programs(), port, List.of(), Durability.THROWAWAY));
    }

    private OnDemand kafka(Home home) {
        var ports = Ports.listFree(2);
        return new OnDemand(home, new Kafka(home, run.installation(), ports.get(0), ports.get(1), List.of()));
    }

    private OnDemand cassandra(Home home) {
        var ports = Ports.listFree(3);
        return new OnDemand(
                home,
                new Cassandra(
                        home, run.installation(), ports.get(0), ports.get(1), ports.get(2), Durability.THROWAWAY));
    }
}
