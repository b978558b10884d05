package io.fitconnect.training.diary.web;

import java.time.LocalTime;

/** When on a day the athlete trained; the files of titles refer to the parts by number. */
enum PartOfDay {
    NIGHT(0),
    MORNING(1),
    AFTERNOON(2),
    EVENING(3);

    private final int number;

    PartOfDay(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

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
