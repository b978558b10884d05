package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.profile.athlete.Sex;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Sex} under the wire name. */
@Converter(autoApply = true)
class SexColumn implements AttributeConverter<@Nullable Sex, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sex value) {
        return value == null ? null : value.wireName();
    }

    @Override
    public @Nullable Sex convertToEntityAttribute(@Nullable String wireName) {
        return wireName == null ? null : Sex.valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
