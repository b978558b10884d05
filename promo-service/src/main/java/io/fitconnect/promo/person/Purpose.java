package io.fitconnect.promo.person;

import io.fitconnect.platform.json.WireName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What an athlete may consent to here. */
public enum Purpose {
    /** Advice about gear, from its wear and from trainings. */
    ADVICE,
    /** Offers of the editors' campaigns. */
    CAMPAIGNS;

    public String word() {
        return WireName.of(this);
    }

    /** Reads announced purposes; those of other services are left out. */
    public static Set<Purpose> listOf(Collection<String> words) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        words.forEach(word -> WireName.find(Purpose.class, word).ifPresent(purposes::add));
        return purposes;
    }
}
