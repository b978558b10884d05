package io.fitconnect.training.diary.web;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.SportFamily;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.DiaryPosition;
import io.fitconnect.training.diary.FoldedText;
import io.fitconnect.training.diary.Range;
import io.fitconnect.training.diary.Refinement;
import io.fitconnect.training.diary.Source;
import io.fitconnect.training.diary.Tags;
import io.fitconnect.training.diary.search.SearchWords;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters that list and sums take. */
record FilterParameters(
        @Nullable List<String> sports,
        @Nullable List<String> families,
        @Nullable List<String> tags,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Boolean hasTrack,
        @Nullable Boolean indoor,
        @Nullable List<String> sources,
        @Nullable UUID gear,
        @Nullable Integer minDistanceMeters,
        @Nullable Integer maxDistanceMeters,
        @Nullable Integer minElapsedSeconds,
        @Nullable Integer maxElapsedSeconds) {

    private static final int MAX_WORDS = 5;
    private static final int MAX_TEXT = 200;

    DiaryFilter toFilter(boolean trashed, @Nullable String cursor) {
        return new DiaryFilter(
                chosenSports(),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(hasTrack),
                Optional.ofNullable(gear),
                trashed,
                refinement(),
                Optional.ofNullable(cursor).map(place -> Cursor.decode(place, DiaryPosition.class)));
    }

    private Set<Sport> chosenSports() {
        Set<Sport> chosen = new HashSet<>(all("sport", sports, Sports::find));
        Set<SportFamily> chosenFamilies = all("family", families, word -> WireName.find(SportFamily.class, word));
        Sports.all().stream()
                .filter(sport -> chosenFamilies.contains(sport.family()))
                .forEach(chosen::add);
        return chosen;
    }

    private Refinement refinement() {
        return new Refinement(
                words(),
                all("tag", tags, tag -> Optional.of(FoldedText.of(tag))),
                range("minDistanceMeters", minDistanceMeters, maxDistanceMeters),
                range("minElapsedSeconds", minElapsedSeconds, maxElapsedSeconds),
                Optional.ofNullable(indoor),
                all("source", sources, word -> WireName.find(Source.Kind.class, word)));
    }

    private List<String> words() {
        if (text == null) {
            return List.of();
        }
        if (text.length() > MAX_TEXT) {
            throw InvalidValue.refuse("text", "must be at most " + MAX_TEXT + " characters");
        }
        List<String> words = SearchWords.of(text);
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            throw InvalidValue.refuse("text", "must hold 1 to " + MAX_WORDS + " words of letters or digits");
        }
        return words;
    }

    private static Range range(String member, @Nullable Integer least, @Nullable Integer most) {
        return Range.require(
                member,
                Optional.ofNullable(least).map(Integer::doubleValue),
                Optional.ofNullable(most).map(Integer::doubleValue));
    }

    private static <T> Set<T> all(String member, @Nullable List<String> words, Function<String, Optional<T>> find) {
        if (words == null) {
            return Set.of();
        }
        if (member.equals("tag") && words.size() > Tags.MAX_TAGS) {
            throw InvalidValue.refuse(member, "must be given at most " + Tags.MAX_TAGS + " times");
        }
        return words.stream()
                .map(word -> find.apply(word)
                        .orElseThrow(() -> InvalidValue.refuse(
                                member, "must not be '" + word + "', which is no " + member + " here")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
