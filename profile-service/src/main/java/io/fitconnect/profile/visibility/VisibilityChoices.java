package io.fitconnect.profile.visibility;

import static java.util.stream.Collectors.joining;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an athlete chose; parts without a choice follow the default of the age, also after the birthday that changes it. */
public record VisibilityChoices(Map<VisiblePart, Visibility> chosen) {

    public static final VisibilityChoices NONE = new VisibilityChoices(Map.of());

    public VisibilityChoices {
        Map<VisiblePart, Visibility> ordered = new EnumMap<>(VisiblePart.class);
        ordered.putAll(chosen);
        chosen = Collections.unmodifiableMap(ordered);
    }

    /**
     * Who sees the part. A choice that is too wide for the age counts as the widest that can be chosen.
     *
     * @param minor under 18; null when the age is unknown
     */
    public Visibility of(VisiblePart part, @Nullable Boolean minor) {
        Visibility wanted = chosen.getOrDefault(part, part.defaultFor(minor));
        Visibility most = part.most(minor);
        return wanted.compareTo(most) <= 0 ? wanted : most;
    }

    /** Refuses a choice that this age does not allow. */
    public void requireAllowed(@Nullable Boolean minor) {
        chosen.forEach((part, visibility) -> {
            Visibility most = part.most(minor);
            if (visibility.compareTo(most) > 0) {
                throw InvalidValue.refuse(part.member(), "must not be wider than " + most.wireName() + " under 18");
            }
        });
    }

    /** As it is kept: {@code map=friends body=only-me}. */
    public String text() {
        return chosen.entrySet().stream()
                .map(choice ->
                        choice.getKey().member() + '=' + choice.getValue().wireName())
                .collect(joining(" "));
    }

    /** Reads what is kept; parts and values that a newer version knows are as if not chosen. */
    public static VisibilityChoices ofText(String text) {
        Map<VisiblePart, Visibility> chosen = new EnumMap<>(VisiblePart.class);
        Arrays.stream(text.split(" ")).map(choice -> choice.split("=", 2)).forEach(choice -> {
            if (choice.length == 2) {
                VisiblePart.find(choice[0])
                        .ifPresent(part -> Visibility.find(choice[1]).ifPresent(value -> chosen.put(part, value)));
            }
        });
        return new VisibilityChoices(chosen);
    }
}
