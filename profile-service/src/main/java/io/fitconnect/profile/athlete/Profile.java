package io.fitconnect.profile.athlete;

/** All that an athlete can say in the profile. */
public record Profile(Preferences preferences, Body body, Thresholds thresholds, About about) {}
