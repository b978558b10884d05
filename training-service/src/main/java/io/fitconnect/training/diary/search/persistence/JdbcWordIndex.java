package io.fitconnect.training.diary.search.persistence;

import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.search.WordIndex;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes only the difference: a change of times or of one word leaves the others as they are. */
@Repository
class JdbcWordIndex implements WordIndex {

    private final JdbcTemplate jdbc;

    JdbcWordIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replace(TrainingKey key, Set<String> words) {
        UUID athlete = key.athlete().value();
        UUID training = key.training().value();
        Set<String> present = new HashSet<>(jdbc.query(
                "select word from training_word where athlete_id = ? and training_id = ?",
                (row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8),
                athlete,
                training));
        write(
                "delete from training_word where athlete_id = ? and word = ? and training_id = ?",
                athlete,
                without(present, words),
                training);
        write(
                "insert into training_word (athlete_id, word, training_id) values (?, ?, ?)",
                athlete,
                without(words, present),
                training);
    }

    private void write(String statement, UUID athlete, List<String> words, UUID training) {
        if (!words.isEmpty()) {
            jdbc.batchUpdate(
                    statement,
                    words.stream()
                            .map(word -> new Object[] {athlete, word.getBytes(StandardCharsets.UTF_8), training})
                            .toList());
        }
    }

    private static List<String> without(Set<String> words, Set<String> others) {
        return words.stream().filter(word -> !others.contains(word)).toList();
    }
}
