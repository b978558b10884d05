package io.fitconnect.profile.visibility.persistence;

import io.fitconnect.profile.visibility.VisibilityChoices;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class VisibilityColumn implements AttributeConverter<VisibilityChoices, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable VisibilityChoices choices) {
        return choices == null ? null : choices.text();
    }

    @Override
    public @Nullable VisibilityChoices convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : VisibilityChoices.ofText(text);
    }
}
