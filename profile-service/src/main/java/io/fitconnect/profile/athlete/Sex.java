package io.fitconnect.profile.athlete;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What formulas of energy and reference values ask for; other or no answer is fine and makes them less exact. */
public enum Sex {
    @JsonProperty("female")
    FEMALE,
    @JsonProperty("male")
    MALE,
    @JsonProperty("other")
    OTHER
}
