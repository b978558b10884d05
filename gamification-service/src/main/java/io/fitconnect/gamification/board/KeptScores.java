package io.fitconnect.gamification.board;

import io.fitconnect.gamification.rule.PointEntry;
import io.fitconnect.gamification.rule.Standing;
import io.fitconnect.gamification.standing.StandingWatch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the scores of an athlete equal to the points that count among others. */
@Component
class KeptScores implements StandingWatch {

    private final Scores scores;
    private final BoardNews news;

    KeptScores(Scores scores, BoardNews news) {
        this.scores = scores;
        this.news = news;
    }

    @Override
    public void computed(UUID athlete, Standing standing) {
        Map<ScoreKey, Long> kept = new HashMap<>(scores.read(athlete));
        Map<ScoreKey, Long> wanted = scoresOf(standing);
        boolean changed = false;
        for (Map.Entry<ScoreKey, Long> score : wanted.entrySet()) {
            Long before = kept.remove(score.getKey());
            if (!score.getValue().equals(before)) {
                scores.put(athlete, score.getKey(), score.getValue());
                changed = true;
            }
        }
        kept.keySet().forEach(gone -> scores.remove(athlete, gone));
        if (changed || !kept.isEmpty()) {
            news.changed(athlete);
        }
    }

    static Map<ScoreKey, Long> scoresOf(Standing standing) {
        Map<ScoreKey, Long> scores = new HashMap<>();
        for (PointEntry entry : standing.entries()) {
            if (entry.isCounted() && entry.effort().isRanked() && entry.points() > 0) {
                LocalDate day = entry.effort().day();
                for (BoardPeriod period : BoardPeriod.values()) {
                    add(scores, period.of(day), ScoreKey.ALL_SPORTS, entry.points());
                    add(scores, period.of(day), entry.effort().sport().key(), entry.points());
                }
            }
        }
        return scores;
    }

    private static void add(Map<ScoreKey, Long> scores, String period, String sport, long points) {
        scores.merge(new ScoreKey(period, sport), points, Long::sum);
    }
}
