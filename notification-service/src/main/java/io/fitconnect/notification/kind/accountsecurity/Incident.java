package io.fitconnect.notification.kind.accountsecurity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to an account. */
record Incident(What what) {

    enum What {
        @JsonProperty("data-export-requested")
        DATA_EXPORT_REQUESTED,
        @JsonProperty("hidden")
        HIDDEN,
        @JsonProperty("shown")
        SHOWN
    }
}
