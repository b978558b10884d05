package io.fitconnect.profile.consent.persistence;

import io.fitconnect.profile.consent.Consents;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ConsentsColumn implements AttributeConverter<Consents, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Consents consents) {
        return consents == null ? null : consents.text();
    }

    @Override
    public @Nullable Consents convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Consents.ofText(text);
    }
}
