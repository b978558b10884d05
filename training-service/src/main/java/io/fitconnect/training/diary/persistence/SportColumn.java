package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a sport under its key; a key that a newer version may have written is read as {@link Sports#other()}. */
@Converter(autoApply = true)
class SportColumn implements AttributeConverter<@Nullable Sport, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sport sport) {
        return sport == null ? null : sport.key();
    }

    @Override
    public @Nullable Sport convertToEntityAttribute(@Nullable String key) {
        return key == null ? null : Sports.find(key).orElseGet(Sports::other);
    }
}
