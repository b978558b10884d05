package io.fitconnect.training.diary.messaging;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import org.jspecify.annotations.Nullable;

/** What a recording says was done. A word that no sport stands for becomes the finer word of the nearest. */
record DeviceSport(String sport, @Nullable String subSport) {

    Sport toSport() {
        return Sports.ofDevice(sport, subSport);
    }

    @Nullable
    String toSubSport() {
        return subSport == null && !Sports.knowsDeviceWord(sport) ? sport : subSport;
    }
}
