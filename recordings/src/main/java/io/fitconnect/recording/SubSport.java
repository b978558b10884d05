package io.fitconnect.recording;

/** A finer kind within a {@link Sport}, where it changes how a training is read or compared. */
public enum SubSport {
    ROAD,
    TRACK,
    TRAIL,
    TREADMILL,
    INDOOR_RUNNING,
    MOUNTAIN_BIKING,
    GRAVEL,
    CYCLOCROSS,
    COMMUTING,
    HANDCYCLING,
    E_BIKE,
    INDOOR_CYCLING,
    SPINNING,
    LAP_SWIMMING,
    OPEN_WATER,
    INDOOR_ROWING,
    ELLIPTICAL,
    STAIR_CLIMBING,
    INDOOR_WALKING,
    INDOOR_CLIMBING,
    BOULDERING,
    BACKCOUNTRY,
    ULTRA,
    OBSTACLE,
    PILATES,
    HIGH_INTENSITY_INTERVALS,
    FLEXIBILITY,
    VIRTUAL,
    KITE_SURFING,
    WIND_SURFING,
    STAND_UP_PADDLING,
    INDOOR_SKIING,
    SKATE_SKIING;

    /** Whether this kind can only be done under a roof. */
    public boolean impliesIndoor() {
        return switch (this) {
            case TREADMILL,
                    INDOOR_RUNNING,
                    INDOOR_CYCLING,
                    SPINNING,
                    INDOOR_ROWING,
                    ELLIPTICAL,
                    STAIR_CLIMBING,
                    INDOOR_WALKING,
                    INDOOR_CLIMBING,
                    INDOOR_SKIING,
                    VIRTUAL -> true;
            default -> false;
        };
    }
}
