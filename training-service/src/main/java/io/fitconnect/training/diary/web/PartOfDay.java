package io.fitconnect.training.diary.web;

import java.time.LocalTime;

/** When on a day somebody trained; titles refer to the parts by their ordinal. */
enum PartOfDay {
    NIGHT,
    MORNING,
    AFTERNOON,
    EVENING;

    static PartOfDay of(LocalTime time) {
        int hour = time.getHour();
        if (hour < 5 || hour >= 22) {
            return NIGHT;
        }
        if (hour < 12) {
            return MORNING;
        }
        return hour < 18 ? AFTERNOON : EVENING;
    }
}
