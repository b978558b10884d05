package io.fitconnect.platform.test.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Keeps what is wrong with the answers of one Spring context until the test that asked ends. A request belongs to the
 * tests that ran when it came; parallel tests in one context share it, and the first of them to end fails.
 */
final class AnswerLedger {

    private final Duration patience;
    private final Set<String> running = new HashSet<>();
    private final Set<Exchange> open = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    /**
     * Makes an empty one.
     *
     * @param patience how long the end of a test waits for answers that its client did not wait for
     */
    AnswerLedger(Duration patience) {
        this.patience = patience;
    }

    synchronized void begin(String test) {
        running.add(test);
    }

    /** Ends a test and takes its violations, and those of tests that are over and of no test. */
    synchronized List<String> end(String test) {
        await(exchange -> exchange.tests().contains(test));
        running.remove(test);
        return take(violation -> violation.tests().contains(test) || isOver(violation));
    }

    /** Takes the violations of all tests that are over. */
    synchronized List<String> drain() {
        await(exchange -> exchange.tests().stream().noneMatch(running::contains));
        return take(this::isOver);
    }

    /** Notes a request that came, for the tests that run now. */
    synchronized Exchange open(String method, String path) {
        var exchange = new Exchange(method, path, Set.copyOf(running));
        open.add(exchange);
        return exchange;
    }

    synchronized void reopen(Exchange exchange) {
        open.add(exchange);
    }

    /** No test waits for this exchange any longer; its violations still count. */
    synchronized void close(Exchange exchange) {
        open.remove(exchange);
        notifyAll();
    }

    synchronized void add(Exchange exchange, String text) {
        violations.add(new Violation(exchange.tests(), text));
    }

    private boolean isOver(Violation violation) {
        return violation.tests().stream().noneMatch(running::contains);
    }

    private List<String> take(Predicate<Violation> which) {
        List<String> taken = violations.stream()
                .filter(which)
                .map(Violation::toString)
                .distinct()
                .toList();
        violations.removeIf(which);
        return taken;
    }

    private void await(Predicate<Exchange> which) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos();
                    left > 0 && open.stream().anyMatch(which);
                    left = end - System.nanoTime()) {
                wait(Math.max(1, Duration.ofNanos(left).toMillis()));
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt(); // the test ends now; what is late is found after the next one
        }
    }

    /** A request and the tests that may have sent it; not a record, because two equal requests are two. */
    static final class Exchange {

        private final String method;
        private final String path;
        private final Set<String> tests;

        private Exchange(String method, String path, Set<String> tests) {
            this.method = method;
            this.path = path;
            this.tests = tests;
        }

        String method() {
            return method;
        }

        String path() {
            return path;
        }

        Set<String> tests() {
            return tests;
        }
    }

    private record Violation(Set<String> tests, String text) {

        @Override
        public String toString() {
            return text
                    + (tests.isEmpty()
                            ? " (asked outside of a test)"
                            : " (asked by " + String.join(" or ", new TreeSet<>(tests)) + ")");
        }
    }
}
