package io.fitconnect.gamification.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardTests {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BORIS = new UUID(1, 2);
    private static final UUID CHEN = new UUID(1, 3);

    private final Board board = new Board();

    @Test
    void givesEqualScoresEqualRanks() {
        board.put(CHEN, 70);
        board.put(BORIS, 90);
        board.put(ANNA, 90);

        assertThat(board.listRows(0, 10))
                .containsExactly(new BoardRow(1, ANNA, 90), new BoardRow(1, BORIS, 90), new BoardRow(3, CHEN, 70));
        assertThat(board.find(BORIS)).contains(new BoardPlace(1, 90, 1, 3));
    }

    @Test
    void saysWhichShareOfTheOthersIsBehind() {
        board.put(ANNA, 5);
        assertThat(board.find(ANNA).orElseThrow().percentile()).isEqualTo(100);

        board.put(BORIS, 5);
        board.put(CHEN, 1);
        assertThat(board.find(ANNA).orElseThrow().percentile()).isEqualTo(50);
        assertThat(board.find(CHEN).orElseThrow().percentile()).isZero();
    }

    @Test
    void listsFewerNeighboursAtItsEnds() {
        board.put(ANNA, 3);
        board.put(BORIS, 2);
        board.put(CHEN, 1);

        assertThat(board.listNeighbours(ANNA, 5, 1))
                .extracting(BoardRow::member)
                .containsExactly(ANNA, BORIS);
        assertThat(board.listNeighbours(CHEN, 1, 5))
                .extracting(BoardRow::member)
                .containsExactly(BORIS, CHEN);
        assertThat(board.listRows(3, 5)).isEmpty();
    }

    @Test
    void knowsOnlyItsMembers() {
        board.put(ANNA, 3);
        assertThat(board.remove(ANNA)).isTrue();

        assertThat(board.remove(ANNA)).isFalse();
        assertThat(board.find(ANNA)).isEmpty();
        assertThat(board.listNeighbours(ANNA, 2, 2)).isEmpty();
        assertThat(board.size()).isZero();
    }

    @Test
    void ordersTheExtremesOfScores() {
        board.put(ANNA, Long.MIN_VALUE);
        board.put(BORIS, Long.MAX_VALUE);

        assertThat(board.find(ANNA)).contains(new BoardPlace(2, Long.MIN_VALUE, 0, 2));
        assertThat(board.find(BORIS)).contains(new BoardPlace(1, Long.MAX_VALUE, 1, 2));
    }

    @Test
    void isTheSameBoardInWhateverOrderItWasFilled() {
        Random random = new Random(16);
        List<Map.Entry<UUID, Long>> entries = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            entries.add(Map.entry(new UUID(random.nextLong(), random.nextLong()), (long) random.nextInt(500)));
        }
        Board other = new Board();
        entries.forEach(entry -> board.put(entry.getKey(), entry.getValue()));
        Collections.shuffle(entries, random);
        entries.forEach(entry -> other.put(entry.getKey(), -1 - entry.getValue()));
        entries.forEach(entry -> other.put(entry.getKey(), entry.getValue()));

        assertThat(other.listRows(0, 20_000)).isEqualTo(board.listRows(0, 20_000));
    }

    @Test
    void agreesWithBruteForceAfterEachOfManyChanges() {
        for (int seed = 0; seed < 40; seed++) {
            changeAndCompare(new Random(seed), 60 + seed * 20, 1 + seed * seed, 600);
        }
    }

    @Test
    void agreesWithBruteForceWhileItGrowsAndEmpties() {
        Random random = new Random(7);
        Map<UUID, Long> model = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            UUID id = new UUID(i / 100, random.nextLong());
            ids.add(id);
            put(model, id, random.nextInt(3_000));
        }
        compareAll(model);
        Collections.shuffle(ids, random);
        for (int i = 0; i < ids.size(); i++) {
            board.remove(ids.get(i));
            model.remove(ids.get(i));
            if (i % 7_000 == 0) {
                compareAll(model);
            }
        }
        assertThat(board.size()).isZero();
        ids.forEach(id -> put(model, id, 5));
        compareAll(model);
    }

    @Test
    void agreesWithBruteForceWhereScoresOnlyGrow() {
        Random random = new Random(8);
        Map<UUID, Long> model = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            ids.add(new UUID(random.nextLong(), i));
        }
        for (int i = 0; i < 200_000; i++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            put(model, id, model.getOrDefault(id, 0L) + random.nextInt(100));
        }
        compareAll(model);
    }

    private void changeAndCompare(Random random, int members, int scores, int changes) {
        Board changed = new Board();
        Map<UUID, Long> model = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
        }
        for (int i = 0; i < changes; i++) {
            UUID id = ids.get(random.nextInt(members));
            if (random.nextInt(4) == 0) {
                assertThat(changed.remove(id)).isEqualTo(model.remove(id) != null);
            } else {
                long score = random.nextInt(scores);
                changed.put(id, score);
                model.put(id, score);
            }
            UUID asked = ids.get(random.nextInt(members));
            assertThat(changed.find(asked).orElse(null)).isEqualTo(bruteForce(model, asked));
        }
        compareAll(changed, model);
    }

    private void put(Map<UUID, Long> model, UUID id, long score) {
        board.put(id, score);
        model.put(id, score);
    }

    private void compareAll(Map<UUID, Long> model) {
        compareAll(board, model);
    }

    private static void compareAll(Board board, Map<UUID, Long> model) {
        List<BoardRow> expected = new ArrayList<>();
        List<Map.Entry<UUID, Long>> sorted = new ArrayList<>(model.entrySet());
        sorted.sort(Map.Entry.<UUID, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()));
        for (int i = 0; i < sorted.size(); i++) {
            long score = sorted.get(i).getValue();
            int rank = i > 0 && expected.get(i - 1).score() == score
                    ? expected.get(i - 1).rank()
                    : i + 1;
            expected.add(new BoardRow(rank, sorted.get(i).getKey(), score));
        }
        assertThat(board.size()).isEqualTo(expected.size());
        assertThat(board.listRows(0, expected.size() + 1).equals(expected)).isTrue();
        for (int i = 0; i < expected.size(); i += 1 + expected.size() / 300) {
            List<BoardRow> around = expected.subList(Math.max(0, i - 3), Math.min(expected.size(), i + 5));
            assertThat(board.listNeighbours(expected.get(i).member(), 3, 4)).isEqualTo(around);
            assertThat(board.find(expected.get(i).member()).orElseThrow().rank())
                    .isEqualTo(expected.get(i).rank());
        }
    }

    private static @Nullable BoardPlace bruteForce(Map<UUID, Long> model, UUID asked) {
        Long score = model.get(asked);
        if (score == null) {
            return null;
        }
        int above = (int) model.values().stream().filter(other -> other > score).count();
        int below = (int) model.values().stream().filter(other -> other < score).count();
        return new BoardPlace(above + 1, score, below, model.size());
    }
}
