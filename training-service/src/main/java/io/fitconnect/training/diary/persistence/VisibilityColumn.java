package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.Visibility;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a visibility under its wire name; a value of a later release is read as the strictest. */
@Converter(autoApply = true)
class VisibilityColumn implements AttributeConverter<@Nullable Visibility, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Visibility visibility) {
        return visibility == null ? null : visibility.wireName();
    }

    @Override
    public @Nullable Visibility convertToEntityAttribute(@Nullable String wireName) {
        return wireName == null ? null : Visibility.find(wireName).orElse(Visibility.ONLY_ME);
    }
}
