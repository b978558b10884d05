package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.Tags;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps tags one a line, since none holds a line break. */
@Converter(autoApply = true)
class TagsColumn implements AttributeConverter<@Nullable Tags, String> {

    private static final String BREAK = "\n";

    @Override
    public String convertToDatabaseColumn(@Nullable Tags tags) {
        return tags == null ? "" : String.join(BREAK, tags.values());
    }

    @Override
    public Tags convertToEntityAttribute(@Nullable String lines) {
        return lines == null || lines.isEmpty() ? Tags.NONE : new Tags(List.of(lines.split(BREAK)));
    }
}
