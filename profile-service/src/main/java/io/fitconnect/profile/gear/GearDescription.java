package io.fitconnect.profile.gear;

/** What an athlete may say of an item, all of it. */
public record GearDescription(String kind, GearDetails details, GearDefaults defaults) {

    GearDescription with(GearDefaults other) {
        return new GearDescription(kind, details, other);
    }
}
