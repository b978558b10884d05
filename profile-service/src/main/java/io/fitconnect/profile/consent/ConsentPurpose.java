package io.fitconnect.profile.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What an athlete may consent to; the word stands in {@code consents} of {@code athlete-changed}. */
public enum ConsentPurpose {
    /** Advice about gear from its wear and from trainings. */
    ADVICE,
    /** Offers of the brand's campaigns. */
    CAMPAIGNS;

    @JsonValue
    public String word() {
        return WireName.of(this);
    }

    public static Optional<ConsentPurpose> find(String word) {
        return WireName.find(ConsentPurpose.class, word);
    }
}
