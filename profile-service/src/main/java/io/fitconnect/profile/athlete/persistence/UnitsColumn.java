package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.profile.athlete.Units;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Units} under the wire name. */
@Converter(autoApply = true)
class UnitsColumn implements AttributeConverter<@Nullable Units, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Units value) {
        return value == null ? null : value.wireName();
    }

    @Override
    public @Nullable Units convertToEntityAttribute(@Nullable String wireName) {
        return wireName == null ? null : Units.valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
