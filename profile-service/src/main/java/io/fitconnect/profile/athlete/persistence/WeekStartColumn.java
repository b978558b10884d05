package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.platform.persistence.WireNameColumn;
import io.fitconnect.profile.athlete.WeekStart;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class WeekStartColumn extends WireNameColumn<WeekStart> {

    WeekStartColumn() {
        super(WeekStart.class);
    }
}
