package io.fitconnect.promo.campaign;

/** How often an athlete is shown campaigns at most, all together. */
record ShowCaps(int perDay, int perWeek) {

    public ShowCaps {
        if (perDay < 1 || perWeek < perDay) {
            throw new IllegalArgumentException("A week holds a day's campaigns");
        }
    }

    boolean admit(Exposure exposure) {
        return exposure.today() < perDay && exposure.week() < perWeek;
    }
}
