package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.SourcePolicy;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the uses that a source allows as words, such as {@code show rank}; a use that comes later needs no column. */
@Converter(autoApply = true)
class SourcePolicyColumn implements AttributeConverter<@Nullable SourcePolicy, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SourcePolicy policy) {
        if (policy == null) {
            return null;
        }
        List<String> uses = new ArrayList<>();
        add(uses, "show", policy.show());
        add(uses, "rank", policy.rank());
        add(uses, "advise", policy.advise());
        add(uses, "coach", policy.coach());
        add(uses, "model", policy.model());
        add(uses, "keep", policy.keep());
        return String.join(" ", uses);
    }

    @Override
    public @Nullable SourcePolicy convertToEntityAttribute(@Nullable String words) {
        if (words == null) {
            return null;
        }
        Set<String> uses = Set.of(words.isEmpty() ? new String[0] : words.split(" ", -1));
        return new SourcePolicy(
                uses.contains("show"),
                uses.contains("rank"),
                uses.contains("advise"),
                uses.contains("coach"),
                uses.contains("model"),
                uses.contains("keep"));
    }

    private static void add(List<String> uses, String word, boolean allowed) {
        if (allowed) {
            uses.add(word);
        }
    }
}
