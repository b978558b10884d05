package io.fitconnect.profile.athlete;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which units an athlete wants to read; values are stored and announced in metric ones. */
public enum Units {
    @JsonProperty("metric")
    METRIC,
    @JsonProperty("imperial")
    IMPERIAL
}
