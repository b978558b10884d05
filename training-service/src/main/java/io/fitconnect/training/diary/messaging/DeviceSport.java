package io.fitconnect.training.diary.messaging;

import io.fitconnect.training.diary.Sport;
import org.jspecify.annotations.Nullable;

/** What a recording says was done. A word that is newer than this service becomes the finer word of another sport. */
record DeviceSport(String sport, @Nullable String subSport) {

    Sport toSport() {
        return Sport.find(sport).orElse(Sport.OTHER);
    }

    @Nullable
    String toSubSport() {
        return subSport == null && Sport.find(sport).isEmpty() ? sport : subSport;
    }
}
