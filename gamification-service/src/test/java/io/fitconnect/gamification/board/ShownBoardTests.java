package io.fitconnect.gamification.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownBoardTests {

    /** Who is unseen leaves no trace: the board looks as if they had never been on it. */
    @Test
    void looksAsIfTheUnseenWereNotThere() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Board whole = new Board();
            Board without = new Board();
            Set<UUID> unseen = new HashSet<>();
            List<UUID> seen = new ArrayList<>();
            unseen.add(new UUID(9, 9)); // is on no board
            for (int i = 0; i < 1 + random.nextInt(120); i++) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                long score = random.nextInt(30);
                whole.put(id, score);
                if (random.nextInt(4) == 0) {
                    unseen.add(id);
                } else {
                    seen.add(id);
                    without.put(id, score);
                }
            }
            ShownBoard shown = new ShownBoard(whole, unseen);
            ShownBoard expected = new ShownBoard(without, Set.of());

            assertThat(shown.members()).isEqualTo(seen.size());
            for (int from = 0; from < seen.size() + 2; from += 1 + random.nextInt(5)) {
                int count = 1 + random.nextInt(12);
                assertThat(shown.listRows(from, count)).isEqualTo(expected.listRows(from, count));
            }
            for (UUID athlete : seen) {
                int around = random.nextInt(6);
                assertThat(shown.find(athlete)).isEqualTo(expected.find(athlete));
                assertThat(shown.listNeighbours(athlete, around)).isEqualTo(expected.listNeighbours(athlete, around));
            }
        }
    }
}
