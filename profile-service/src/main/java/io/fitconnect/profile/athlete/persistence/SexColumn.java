package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.platform.persistence.WireNameColumn;
import io.fitconnect.profile.athlete.Sex;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class SexColumn extends WireNameColumn<Sex> {

    SexColumn() {
        super(Sex.class);
    }
}
