package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.profile.athlete.PractisedSports;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys, which have no blanks, with blanks between them. */
@Converter(autoApply = true)
class SportsColumn implements AttributeConverter<PractisedSports, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PractisedSports sports) {
        return sports == null ? null : String.join(" ", sports.keys());
    }

    @Override
    public @Nullable PractisedSports convertToEntityAttribute(@Nullable String keys) {
        return keys == null ? null : new PractisedSports(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }
}
