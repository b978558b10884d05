package io.fitconnect.training.grouptraining.joint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayTests {

    @Test
    void thinsEvenlyAndKeepsBothEnds() {
        assertThat(Replay.thin(5, 3)).containsExactly(0, 2, 4);
        assertThat(Replay.thin(3, 500)).containsExactly(0, 1, 2);
        assertThat(Replay.thin(500, 2)).containsExactly(0, 499);
        for (int size = 2; size <= 500; size += 7) {
            for (int points = 2; points <= 500; points += 11) {
                assertThat(Replay.thin(size, points))
                        .hasSize(Math.min(size, points))
                        .startsWith(0)
                        .endsWith(size - 1)
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }
    }
}
