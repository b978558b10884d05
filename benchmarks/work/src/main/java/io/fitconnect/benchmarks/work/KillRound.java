package io.fitconnect.benchmarks.work;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Items and chains of steps that fall due while processes are killed and stopped. */
final class KillRound {

    private static final int PER_SECOND = 30;
    private static final int SECONDS = 45;
    private static final int CHAINS = 20;
    private static final int CHAIN_LENGTH = 20;
    private static final int TURNS = 3;
    private static final int TAKES_MILLIS = 100;
    private static final int STEPS = PER_SECOND * SECONDS + CHAINS * CHAIN_LENGTH;

    private final Contender contender;
    private final Fleet fleet;

    KillRound(Contender contender, Fleet fleet) {
        this.contender = contender;
        this.fleet = fleet;
    }

    static int steps() {
        return STEPS;
    }

    void run() throws IOException, InterruptedException {
        contender.database().effects().clear();
        Instant begin = Contender.begin();
        List<Step> steps =
                new ArrayList<>(Contender.singles("single", PER_SECOND * SECONDS, begin, PER_SECOND, TAKES_MILLIS));
        IntStream.range(0, CHAINS)
                .mapToObj(chain -> new Step("chain-" + chain, 1, CHAIN_LENGTH, begin, TAKES_MILLIS))
                .forEach(steps::add);
        contender.schedule().accept(steps);
        contender.await(1);
        for (int turn = 0; turn < TURNS; turn++) {
            fleet.kill();
            fleet.kill();
            fleet.stop();
        }
        contender.await(STEPS);
    }
}
