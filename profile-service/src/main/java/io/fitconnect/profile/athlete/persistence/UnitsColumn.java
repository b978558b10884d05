package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.platform.persistence.WireNameColumn;
import io.fitconnect.profile.athlete.Units;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class UnitsColumn extends WireNameColumn<Units> {

    UnitsColumn() {
        super(Units.class);
    }
}
