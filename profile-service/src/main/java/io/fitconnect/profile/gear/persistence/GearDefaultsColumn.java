package io.fitconnect.profile.gear.persistence;

import io.fitconnect.profile.gear.GearDefault;
import io.fitconnect.profile.gear.GearDefaults;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps defaults as words, such as {@code running cycling:indoor route:<training>}. */
@Converter(autoApply = true)
class GearDefaultsColumn implements AttributeConverter<GearDefaults, String> {

    private static final String INDOOR = ":indoor";
    private static final String OUTDOOR = ":outdoor";
    private static final String ROUTE = "route:";

    @Override
    public String convertToDatabaseColumn(GearDefaults defaults) {
        return Stream.concat(
                        defaults.list().stream().map(GearDefaultsColumn::word),
                        defaults.routes().stream().map(route -> ROUTE + route))
                .collect(Collectors.joining(" "));
    }

    @Override
    public GearDefaults convertToEntityAttribute(String words) {
        List<String> all = words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
        return new GearDefaults(
                all.stream()
                        .filter(word -> !word.startsWith(ROUTE))
                        .map(GearDefaultsColumn::parse)
                        .toList(),
                all.stream()
                        .filter(word -> word.startsWith(ROUTE))
                        .map(word -> UUID.fromString(word.substring(ROUTE.length())))
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
