package io.fitconnect.training.gear;

import org.jspecify.annotations.Nullable;

/**
 * Trainings that get an item when they are made.
 *
 * @param indoor only indoors, or only outdoors; both when absent
 */
public record GearDefault(String sport, @Nullable Boolean indoor) {

    boolean fits(String otherSport, boolean isIndoor) {
        return sport.equals(otherSport) && (indoor == null || indoor == isIndoor);
    }

    boolean namesThePlace() {
        return indoor != null;
    }
}
