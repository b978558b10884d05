package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.persistence.WireNameColumn;
import io.fitconnect.platform.relation.Visibility;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class VisibilityColumn extends WireNameColumn<Visibility> {

    VisibilityColumn() {
        super(Visibility.class, Visibility.ONLY_ME);
    }
}
