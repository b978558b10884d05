package io.fitconnect.training.diary.persistence;

import io.fitconnect.training.diary.Sport;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a sport under its wire name, which stays when a constant is renamed. */
@Converter(autoApply = true)
class SportColumn implements AttributeConverter<@Nullable Sport, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sport sport) {
        return sport == null ? null : sport.wireName();
    }

    @Override
    public @Nullable Sport convertToEntityAttribute(@Nullable String wireName) {
        return wireName == null ? null : Sport.find(wireName).orElse(Sport.OTHER);
    }
}
