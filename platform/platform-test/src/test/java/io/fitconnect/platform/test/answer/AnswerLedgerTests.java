package io.fitconnect.platform.test.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnswerLedgerTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void givesAViolationToTheTestThatAsked() {
        var ledger = new AnswerLedger(LONG);
        ledger.begin("first");
        answer(ledger, "wrong");
        assertThat(ledger.end("first")).containsExactly("wrong (asked by first)");
        ledger.begin("second");
        assertThat(ledger.end("second")).isEmpty();
        assertThat(ledger.drain()).isEmpty();
    }

    @Test
    void waitsForAnswersThatTheClientDidNotWaitFor() throws Exception {
        var ledger = new AnswerLedger(LONG);
        ledger.begin("first");
        var late = ledger.open("GET", "/");
        CompletableFuture<List<String>> end = CompletableFuture.supplyAsync(() -> ledger.end("first"));
        ledger.add(late, "wrong");
        assertThat(end).isNotDone();
        ledger.close(late);
        assertThat(end.get(1, TimeUnit.MINUTES)).containsExactly("wrong (asked by first)");
    }

    @Test
    void keepsWhatComesLaterThanThatForTheNextTestOrTheClass() {
        var ledger = new AnswerLedger(Duration.ofMillis(1));
        ledger.begin("first");
        var late = ledger.open("GET", "/");
        assertThat(ledger.end("first")).isEmpty();
        ledger.add(late, "wrong");
        ledger.begin("second");
        assertThat(ledger.end("second")).containsExactly("wrong (asked by first)");
        ledger.add(late, "wrong");
        assertThat(ledger.drain()).containsExactly("wrong (asked by first)");
    }

    @Test
    void failsTheFirstOfParallelTestsThatEnds() {
        var ledger = new AnswerLedger(LONG);
        ledger.begin("first");
        ledger.begin("second");
        answer(ledger, "wrong");
        assertThat(ledger.end("second")).containsExactly("wrong (asked by first or second)");
        assertThat(ledger.end("first")).isEmpty();
    }

    @Test
    void leavesAParallelTestItsOwn() {
        var ledger = new AnswerLedger(LONG);
        ledger.begin("first");
        answer(ledger, "wrong");
        ledger.begin("second");
        assertThat(ledger.end("second")).isEmpty();
        assertThat(ledger.drain()).isEmpty();
        assertThat(ledger.end("first")).hasSize(1);
    }

    @Test
    void tellsWhatWasAskedOutsideOfATest() {
        var ledger = new AnswerLedger(LONG);
        answer(ledger, "wrong");
        assertThat(ledger.drain()).containsExactly("wrong (asked outside of a test)");
    }

    private static void answer(AnswerLedger ledger, String violation) {
        var exchange = ledger.open("GET", "/");
        ledger.add(exchange, violation);
        ledger.close(exchange);
    }
}
