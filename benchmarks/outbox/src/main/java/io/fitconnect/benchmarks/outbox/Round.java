package io.fitconnect.benchmarks.outbox;

import io.fitconnect.platform.usecase.Transactions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** One round of one contender: writers commit numbers of many keys; the round ends with the last receipt. */
record Round(Contender contender, ConfigurableApplicationContext context, String bootstrapServers, int round) {

    private static final int WRITERS = 8;
    private static final int KEYS = 300;

    /** What a round gave. */
    record Result(String name, double eventsPerSecond, double commitsPerSecond, int missing, int outOfOrder) {}

    Result run(int events) {
        try (Receipts receipts = new Receipts(bootstrapServers, OutboxComparison.TOPIC)) {
            long begin = System.nanoTime();
            CompletableFuture<Double> writing = CompletableFuture.supplyAsync(() -> write(events));
            receipts.await(events);
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Result(
                    contender.name(),
                    receipts.received() / seconds,
                    events / writing.join(),
                    events - receipts.received(),
                    receipts.outOfOrder());
        }
    }

    private double write(int events) {
        long begin = System.nanoTime();
        Transactions transactions = new Transactions(context.getBean(PlatformTransactionManager.class));
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<CompletableFuture<Void>> running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, events / WRITERS)
                                    .forEach(i -> transactions.run(() -> commitOne(jdbc, (writer * 37 + i) % KEYS))),
                            writers))
                    .toList();
            running.forEach(CompletableFuture::join);
        } finally {
            writers.shutdown();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void commitOne(JdbcTemplate jdbc, int index) {
        String key = contender.name() + "-" + round + "-" + index;
        Integer number = jdbc.queryForObject("""
                insert into given_number (key, number) values (?, 1)
                on conflict (key) do update set number = given_number.number + 1 returning number""", Integer.class, key);
        contender.announce(context, new Numbered(key, number == null ? 0 : number));
    }
}
