package io.fitconnect.profile.gear.persistence;

import io.fitconnect.profile.gear.GearDefault;
import io.fitconnect.profile.gear.GearDefaults;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps defaults as words, such as {@code running cycling:indoor}. */
@Converter(autoApply = true)
class GearDefaultsColumn implements AttributeConverter<GearDefaults, String> {

    private static final String INDOOR = ":indoor";
    private static final String OUTDOOR = ":outdoor";

    @Override
    public String convertToDatabaseColumn(GearDefaults defaults) {
        return defaults.list().stream().map(GearDefaultsColumn::word).collect(Collectors.joining(" "));
    }

    @Override
    public GearDefaults convertToEntityAttribute(String words) {
        return words.isEmpty()
                ? GearDefaults.NONE
                : new GearDefaults(Arrays.stream(words.split(" ", -1))
                        .map(GearDefaultsColumn::parse)
                        .toList());
    }

    private static String word(GearDefault each) {
        @Nullable Boolean indoor = each.indoor();
        return each.sport() + (indoor == null ? "" : indoor ? INDOOR : OUTDOOR);
    }

    private static GearDefault parse(String word) {
        int colon = word.indexOf(':');
        return colon < 0
                ? new GearDefault(word, null)
                : new GearDefault(word.substring(0, colon), word.endsWith(INDOOR));
    }
}
