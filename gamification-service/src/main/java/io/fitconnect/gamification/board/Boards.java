package io.fitconnect.gamification.board;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The boards that this instance has in memory: those that were asked for last. Each is filled from SQL, and follows the changes that are announced by reading
 * the athlete's scores again.
 */
@Component
public class Boards {

    private final Scores scores;
    private final Contenders contenders;
    private final BoardSettings settings;
    private final Map<BoardKey, LoadedBoard> loaded = new LinkedHashMap<>(16, 0.75f, true);

    Boards(Scores scores, Contenders contenders, BoardSettings settings) {
        this.scores = scores;
        this.contenders = contenders;
        this.settings = settings;
    }

    /** Call it outside of a transaction: a snapshot from before the board is known here could miss what was announced since. */
    Board get(BoardKey key) {
        Board board = loaded(key).fill(scores);
        makeRoom(key);
        return board;
    }

    /** Reads an athlete's scores again. */
    public void refresh(UUID athlete) {
        List<LoadedBoard> all = all();
        if (all.isEmpty()) {
            return;
        }
        Contender contender = contenders.find(athlete).orElse(Contender.unknown(athlete));
        Map<ScoreKey, Long> newest = scores.read(athlete);
        all.forEach(board -> board.take(contender, newest.get(board.key().score())));
    }

    /** Forgets all boards; they are filled again when they are asked for. */
    public void forget() {
        synchronized (loaded) {
            loaded.clear();
        }
    }

    /** Forgets the smallest where there are too many, which is filled again at the least cost: asking for many small ones ends no great one. */
    private LoadedBoard loaded(BoardKey key) {
        synchronized (loaded) {
            LoadedBoard board = loaded.computeIfAbsent(key, LoadedBoard::new);
            if (loaded.size() > settings.inMemory()) {
                loaded.values().stream()
                        .filter(other -> !other.equals(board))
                        .min(Comparator.comparingInt(LoadedBoard::size))
                        .ifPresent(smallest -> loaded.remove(smallest.key()));
            }
            return board;
        }
    }

    /** Forgets those that were asked for longest ago while all have too many members; never the one that is asked for. */
    private void makeRoom(BoardKey asked) {
        synchronized (loaded) {
            long members = loaded.values().stream().mapToLong(LoadedBoard::size).sum();
            Iterator<LoadedBoard> eldestFirst = loaded.values().iterator();
            while (members > settings.members() && eldestFirst.hasNext()) {
                LoadedBoard eldest = eldestFirst.next();
                if (!eldest.key().equals(asked)) {
                    members -= eldest.size();
                    eldestFirst.remove();
                }
            }
        }
    }

    private List<LoadedBoard> all() {
        synchronized (loaded) {
            return List.copyOf(loaded.values());
        }
    }
}
