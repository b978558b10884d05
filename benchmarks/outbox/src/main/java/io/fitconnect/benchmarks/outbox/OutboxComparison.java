package io.fitconnect.benchmarks.outbox;

import io.fitconnect.local.stores.PostgresAddress;
import io.fitconnect.local.stores.SharedStores;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the rounds of both contenders in turn and prints the table. Arguments: events in a round, rounds. */
public final class OutboxComparison {

    static final String TOPIC = "benchmark.number";

    private static final PrintStream OUT = System.out;

    private OutboxComparison() {}

    public static void main(String[] arguments) throws SQLException, ExecutionException, InterruptedException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 16_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        createTopic();
        OUT.println(
                "| round | outbox | events/s, commit to receipt | commits/s | missing | out of order or repeated |");
        OUT.println("|---|---|---|---|---|---|");
        for (int round = 0; round <= rounds; round++) {
            for (Contender contender : List.of(new PlatformOutbox(), new NamastackOutbox())) {
                Round.Result result = runOnce(contender, round, round == 0 ? events / 8 : events);
                print(round, result);
            }
        }
    }

    private static Round.Result runOnce(Contender contender, int round, int events) throws SQLException {
        String database = contender.name() + "_" + System.nanoTime();
        execute("postgres", "create database " + database);
        execute(database, "create table given_number (key text primary key, number int not null)");
        try (ConfigurableApplicationContext context = contender.start(properties(database))) {
            return new Round(contender, context, SharedStores.kafka().bootstrapServers(), round).run(events);
        }
    }

    private static void print(int round, Round.Result result) {
        OUT.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %d | %d |%n",
                round == 0 ? "warm-up" : round,
                result.name(),
                result.eventsPerSecond(),
                result.commitsPerSecond(),
                result.missing(),
                result.outOfOrder());
    }

    private static String[] properties(String database) {
        return new String[] {
            "spring.application.name=benchmark-service",
            "spring.datasource.url=" + SharedStores.postgres().jdbcUrl(database),
            "spring.datasource.username=" + PostgresAddress.SUPERUSER,
            "spring.datasource.password=" + PostgresAddress.PASSWORD,
            "spring.datasource.hikari.maximum-pool-size=20",
            "spring.kafka.bootstrap-servers=" + SharedStores.kafka().bootstrapServers(),
            "spring.flyway.locations=classpath:db/none",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.io.namastack=off", // its 40001 failures would fill the screen
            "logging.structured.format.console="
        };
    }

    private static void execute(String database, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        SharedStores.postgres().jdbcUrl(database),
                        PostgresAddress.SUPERUSER,
                        PostgresAddress.PASSWORD);
                Statement ddl = connection.createStatement()) {
            ddl.execute(statement);
        }
    }

    private static void createTopic() throws ExecutionException, InterruptedException {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", SharedStores.kafka().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        }
    }
}
