package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.persistence.WireNameColumn;
import io.fitconnect.training.diary.Sport;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class SportColumn extends WireNameColumn<Sport> {

    SportColumn() {
        super(Sport.class, Sport.OTHER);
    }
}
