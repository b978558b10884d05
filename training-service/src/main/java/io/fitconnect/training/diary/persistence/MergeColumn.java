package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.Merge;
import io.fitconnect.training.diary.RecordedField;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the recordings of a training one a line: activity, client, and the fields that it gives, such as
 * {@code 019a… fitconnect-web position,distance}. The client stands between the first blank and the last. A field that a later
 * version knows is left out by an earlier one. A clock that was corrected stands among the fields, such as {@code later:3600000}, in
 * milliseconds.
 */
@Converter(autoApply = true)
class MergeColumn implements AttributeConverter<@Nullable Merge, @Nullable String> {

    private static final String BREAK = "\n";
    private static final String BLANK = " ";
    private static final String COMMA = ",";
    private static final String LATER = "later:";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Merge merge) {
        return merge == null
                ? null
                : merge.recordings().stream()
                        .map(part -> line(part, merge.givers()))
                        .collect(Collectors.joining(BREAK));
    }

    @Override
    public @Nullable Merge convertToEntityAttribute(@Nullable String lines) {
        if (lines == null) {
            return null;
        }
        List<Merge.Part> parts = new ArrayList<>();
        Map<RecordedField, ActivityId> givers = new EnumMap<>(RecordedField.class);
        for (String line : lines.split(BREAK, -1)) {
            int first = line.indexOf(BLANK);
            int last = line.lastIndexOf(BLANK);
            ActivityId activity = new ActivityId(UUID.fromString(line.substring(0, first)));
            Duration correction = Duration.ZERO;
            for (String word : line.substring(last + 1).split(COMMA, -1)) {
                if (word.startsWith(LATER)) {
                    correction = Duration.ofMillis(Long.parseLong(word.substring(LATER.length())));
                }
                RecordedField.find(word).ifPresent(field -> givers.put(field, activity));
            }
            parts.add(new Merge.Part(activity, line.substring(first + 1, last), correction));
        }
        return new Merge(parts, givers);
    }

    private static String line(Merge.Part part, Map<RecordedField, ActivityId> givers) {
        Stream<String> given = givers.entrySet().stream()
                .filter(giver -> giver.getValue().equals(part.activity()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(RecordedField::wireName);
        Stream<String> later = part.clockCorrection().isZero()
                ? Stream.empty()
                : Stream.of(LATER + part.clockCorrection().toMillis());
        String fields = Stream.concat(given, later).collect(Collectors.joining(COMMA));
        return String.join(BLANK, part.activity().toString(), part.clientId(), fields);
    }
}
