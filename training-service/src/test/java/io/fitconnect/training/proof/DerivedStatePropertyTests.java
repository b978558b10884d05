package io.fitconnect.training.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random lives of athletes: trainings are entered, imported, changed, cropped, trashed, restored and deleted, gear, thresholds
 * and plans change, events come shuffled and repeatedly, and the process dies at stores. After each step records, loads, sums,
 * wear computed from the events, and matching are what a computation from scratch gives, and nothing that happened is lost.
 *
 * <p>{@code -Dfitconnect.proof.steps} sets the number of steps, {@code -Dfitconnect.proof.seed} where chance begins.
 */
class DerivedStatePropertyTests {

    private static final int STEPS = Integer.getInteger("fitconnect.proof.steps", 10_000);
    private static final long SEED = Long.getLong("fitconnect.proof.seed", 20_261_129L);
    private static final int STEPS_OF_A_WORLD = 10_000;

    private int kills;
    private int quiet;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS) // for a million steps
    void equalsAComputationFromScratchAfterEachStep() {
        for (int world = 0; world * STEPS_OF_A_WORLD < STEPS; world++) {
            live(SEED + world, Math.min(STEPS_OF_A_WORLD, STEPS - world * STEPS_OF_A_WORLD));
        }

        assertThat(kills).as("killed processes").isGreaterThan(STEPS / 200);
        assertThat(quiet).as("moments without an event under way").isGreaterThan(STEPS / 20);
    }

    private void live(long seed, int steps) {
        Chance chance = new Chance(seed);
        try (World world = new World()) {
            List<AthleteLife> lives = Stream.generate(() -> new AthleteLife(world, chance))
                    .limit(20)
                    .toList();
            for (int step = 1; step <= steps; step++) {
                AthleteLife life = lives.get(chance.upTo(lives.size()));
                if (chance.oneIn(30)) {
                    world.journal.killWithin(40, chance.random);
                }
                kills += life.act() ? 0 : 1;
                quiet += life.isQuiet() ? 1 : 0;
                if (world.journal.hasChanged()) {
                    assertThat(world.differences(life.id))
                            .as("step %d of seed %d", step, seed)
                            .isEmpty();
                }
                assertThat(life.losses())
                        .as("lost by step %d of seed %d", step, seed)
                        .isEmpty();
            }
        }
    }
}
