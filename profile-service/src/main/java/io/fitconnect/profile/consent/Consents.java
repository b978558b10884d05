package io.fitconnect.profile.consent;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The purposes that an athlete consents to at present; what is missing has no consent. */
public record Consents(Set<ConsentPurpose> purposes) {

    public static final Consents NONE = new Consents(Set.of());

    public Consents {
        Set<ConsentPurpose> ordered = EnumSet.noneOf(ConsentPurpose.class);
        ordered.addAll(purposes);
        purposes = Collections.unmodifiableSet(ordered);
    }

    public boolean include(ConsentPurpose purpose) {
        return purposes.contains(purpose);
    }

    /** With the consent, or without it. */
    public Consents with(ConsentPurpose purpose, boolean isGiven) {
        Set<ConsentPurpose> changed = EnumSet.noneOf(ConsentPurpose.class);
        changed.addAll(purposes);
        if (isGiven) {
            changed.add(purpose);
        } else {
            changed.remove(purpose);
        }
        return new Consents(changed);
    }

    public List<String> words() {
        return purposes.stream().map(ConsentPurpose::word).toList();
    }

    /** As it is kept: {@code advice campaigns}. */
    public String text() {
        return String.join(" ", words());
    }

    /** Reads what is kept; a purpose that only a newer version knows counts as no consent. */
    public static Consents ofText(String text) {
        return new Consents(Arrays.stream(text.split(" "))
                .map(ConsentPurpose::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }
}
