package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.Range;
import io.fitconnect.training.diary.Refinement;
import io.fitconnect.training.diary.Source;
import io.fitconnect.training.diary.search.SearchWords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a filter on {@code training t}; one that is not set leaves no trace in the statement. */
final class FilterSql {

    private static final String WITH_WORD =
            " and t.id in (select w.training_id from training_word w where w.athlete_id = :athlete and ";

    private final StringBuilder conditions = new StringBuilder("t.athlete_id = :athlete");
    private final Map<String, Object> parameters = new HashMap<>();

    private FilterSql(AthleteId athlete) {
        parameters.put("athlete", athlete.value());
    }

    static FilterSql of(AthleteId athlete, DiaryFilter filter) {
        FilterSql sql = new FilterSql(athlete);
        sql.conditions.append(filter.trashed() ? " and t.trashed_at is not null" : " and t.trashed_at is null");
        if (!filter.sports().isEmpty()) {
            sql.add(
                    " and t.sport in (:sports)",
                    "sports",
                    filter.sports().stream().map(Sport::key).sorted().toList());
        }
        filter.from().ifPresent(from -> sql.add(" and t.start_time >= :from", "from", time(from)));
        filter.to().ifPresent(to -> sql.add(" and t.start_time < :to", "to", time(to)));
        filter.hasTrack().ifPresent(hasTrack -> sql.add(" and t.has_track = :hasTrack", "hasTrack", hasTrack));
        filter.gear().ifPresent(gear -> sql.add(" and :gear = any (t.gear_ids)", "gear", gear));
        sql.refine(filter.refinement());
        filter.after().ifPresent(after -> {
            sql.add(" and (t.start_time, t.id) < (:afterTime, ", "afterTime", time(after.startTime()));
            sql.add(":afterId)", "afterId", after.trainingId());
        });
        return sql;
    }

    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void refine(Refinement refinement) {
        refinement.indoor().ifPresent(indoor -> add(" and t.indoor = :indoor", "indoor", indoor));
        range("t.distance_meters", "distance", refinement.distanceMeters());
        range("t.elapsed_seconds", "elapsed", refinement.elapsedSeconds());
        if (!refinement.sources().isEmpty()) {
            add(
                    " and t.source_kind in (:sources)",
                    "sources",
                    refinement.sources().stream()
                            .map(Source.Kind::name)
                            .sorted()
                            .toList());
        }
        List<String> tags = refinement.tags().stream().sorted().toList();
        for (int tag = 0; tag < tags.size(); tag++) {
            add(WITH_WORD + "w.word = :tag" + tag + ")", "tag" + tag, bytes(SearchWords.ofTag(tags.get(tag))));
        }
        for (int word = 0; word < refinement.words().size(); word++) {
            byte[] beginning = bytes(refinement.words().get(word));
            add(WITH_WORD + "w.word >= :word" + word, "word" + word, beginning);
            add(" and w.word < :end" + word + ")", "end" + word, successor(beginning));
        }
    }

    private void range(String column, String name, Range range) {
        range.from().ifPresent(from -> add(" and " + column + " >= :" + name + "From", name + "From", from));
        range.to().ifPresent(to -> add(" and " + column + " <= :" + name + "To", name + "To", to));
    }

    private void add(String condition, String name, Object value) {
        conditions.append(condition);
        parameters.put(name, value);
    }

    private static Object time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    /** The least value above every word with this beginning; a byte of UTF-8 is never the greatest. */
    private static byte[] successor(byte[] beginning) {
        byte[] end = Arrays.copyOf(beginning, beginning.length);
        end[end.length - 1]++;
        return end;
    }
}
