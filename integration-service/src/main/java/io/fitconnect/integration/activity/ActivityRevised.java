package io.fitconnect.integration.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Body of {@code activity-revised.v1}: the activity as it is now, like a recorded one. */
record ActivityRevised(int revision, @JsonUnwrapped ActivityRecorded activity) {}
