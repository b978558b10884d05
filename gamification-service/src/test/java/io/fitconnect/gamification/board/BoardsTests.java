package io.fitconnect.gamification.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardsTests {

    private static final ScoreKey WEEK = new ScoreKey("2026-W48", ScoreKey.ALL_SPORTS);
    private static final ScoreKey MONTH = new ScoreKey("2026-11", ScoreKey.ALL_SPORTS);
    private static final BoardKey WORLD = new BoardKey(BoardScope.WORLD, "", WEEK);
    private static final BoardKey BERLIN = new BoardKey(BoardScope.REGION, "DE-BE", WEEK);
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BORIS = new UUID(1, 2);

    private final Kept kept = new Kept();
    private final Boards boards = new Boards(kept, kept, new BoardSettings(3, 1_000));

    @Test
    void areFilledOnceAndFollowWhatIsAnnounced() {
        kept.put(ANNA, "DE-BE", true, WEEK, 10);
        Board world = boards.get(WORLD);

        kept.put(ANNA, "DE-BE", true, WEEK, 20);
        kept.put(BORIS, "DE-BY", true, WEEK, 15);
        boards.refresh(ANNA);
        boards.refresh(BORIS);

        assertThat(boards.get(WORLD)).isSameAs(world);
        assertThat(world.listRows(0, 5)).containsExactly(new BoardRow(1, ANNA, 20), new BoardRow(2, BORIS, 15));
        assertThat(kept.fillings).hasSize(1);
    }

    @Test
    void admitWhoBelongsToThem() {
        kept.put(ANNA, "DE-BE", true, WEEK, 10);
        kept.put(BORIS, "DE-BY", true, WEEK, 15);
        Board berlin = boards.get(BERLIN);
        assertThat(berlin.size()).isEqualTo(1);

        kept.put(BORIS, "DE-BE", true, WEEK, 15);
        boards.refresh(BORIS);
        assertThat(berlin.size()).isEqualTo(2);

        kept.put(ANNA, "DE-BE", false, WEEK, 10);
        boards.refresh(ANNA);
        assertThat(berlin.listRows(0, 5)).containsExactly(new BoardRow(1, BORIS, 15));

        kept.scores.clear();
        boards.refresh(BORIS);
        assertThat(berlin.size()).isZero();
    }

    @Test
    void keepNothingOfAFillingThatFailed() {
        kept.put(ANNA, "DE-BE", true, WEEK, 10);
        kept.put(BORIS, "DE-BE", true, WEEK, 15);
        kept.failing = true;
        assertThatThrownBy(() -> boards.get(WORLD)).hasMessage("away");
        kept.failing = false;

        kept.scores.remove(ANNA);
        boards.refresh(ANNA);

        assertThat(boards.get(WORLD).listRows(0, 5)).containsExactly(new BoardRow(1, BORIS, 15));
    }

    @Test
    void areForgottenWhenThereAreTooMany() {
        boards.get(WORLD);
        for (int week = 1; week <= 3; week++) {
            boards.get(new BoardKey(BoardScope.WORLD, "", new ScoreKey("2026-W0" + week, "all")));
        }

        boards.get(WORLD);

        assertThat(kept.fillings).filteredOn(WORLD::equals).hasSize(2);
    }

    /** Anybody can ask for many small boards, of other sports and days; a great one takes long to fill. */
    @Test
    void areForgottenFromTheSmallestOn() {
        for (int athlete = 0; athlete < 600; athlete++) {
            kept.put(new UUID(2, athlete), "DE-BE", true, WEEK, athlete);
        }
        boards.get(WORLD);
        for (int week = 1; week <= 20; week++) {
            boards.get(new BoardKey(BoardScope.WORLD, "", new ScoreKey("1990-W" + week, "all")));
        }
        boards.get(WORLD);

        assertThat(kept.fillings).filteredOn(WORLD::equals).hasSize(1);
        assertThat(kept.fillings).hasSize(21);
    }

    @Test
    void admitNoHiddenAccount() {
        kept.put(ANNA, "DE-BE", true, WEEK, 10);
        Board world = boards.get(WORLD);
        kept.contenders.put(ANNA, new Contender(ANNA, "DE-BE", "30-39", true, true, true, 0));
        boards.refresh(ANNA);

        assertThat(world.size()).isZero();
    }

    @Test
    void areForgottenWhenTheyHaveTooManyMembers() {
        for (int athlete = 0; athlete < 600; athlete++) {
            kept.put(new UUID(2, athlete), "DE-BE", true, WEEK, athlete);
            kept.put(new UUID(2, athlete), "DE-BE", true, MONTH, athlete);
        }
        BoardKey month = new BoardKey(BoardScope.WORLD, "", MONTH);
        boards.get(WORLD);
        boards.get(month);

        boards.get(month);
        boards.get(WORLD);

        assertThat(kept.fillings).containsExactly(WORLD, month, WORLD);
    }

    /** What SQL would hold. */
    private static final class Kept implements Scores, Contenders {

        final Map<UUID, Map<ScoreKey, Long>> scores = new HashMap<>();
        final Map<UUID, Contender> contenders = new HashMap<>();
        final List<BoardKey> fillings = new ArrayList<>();
        boolean failing;

        void put(UUID athlete, String region, boolean listed, ScoreKey key, long score) {
            contenders.put(athlete, new Contender(athlete, region, "30-39", true, listed, false, 0));
            put(athlete, key, score);
        }

        @Override
        public Map<ScoreKey, Long> read(UUID athlete) {
            return scores.getOrDefault(athlete, Map.of());
        }

        @Override
        public void put(UUID athlete, ScoreKey key, long score) {
            scores.computeIfAbsent(athlete, none -> new HashMap<>()).put(key, score);
        }

        @Override
        public void remove(UUID athlete, ScoreKey key) {
            scores.getOrDefault(athlete, new HashMap<>()).remove(key);
        }

        @Override
        public void readBoard(BoardKey key, RowReader reader) {
            fillings.add(key);
            scores.forEach((athlete, all) -> {
                Long score = all.get(key.score());
                Contender contender = contenders.get(athlete);
                if (score != null && contender != null && key.admits(contender)) {
                    reader.take(athlete, score);
                }
            });
            if (failing) {
                throw new IllegalStateException("away");
            }
        }

        @Override
        public void readFriends(UUID viewer, ScoreKey key, RowReader reader) {
            throw new UnsupportedOperationException("is no board in memory");
        }

        @Override
        public void readClub(UUID club, UUID viewer, ScoreKey key, RowReader reader) {
            throw new UnsupportedOperationException("is no board in memory");
        }

        @Override
        public boolean isMember(UUID club, UUID athlete) {
            return false;
        }

        @Override
        public Optional<Contender> find(UUID athlete) {
            return Optional.ofNullable(contenders.get(athlete));
        }

        @Override
        public boolean follow(
                UUID athlete, @Nullable String region, @Nullable String ageBand, boolean adult, long version) {
            throw new UnsupportedOperationException("tests put contenders");
        }

        @Override
        public boolean choose(UUID athlete, boolean listed) {
            throw new UnsupportedOperationException("tests put contenders");
        }
    }
}
