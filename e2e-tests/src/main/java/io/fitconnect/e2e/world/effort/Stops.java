package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.world.roster.Discipline.Ground;
import java.util.random.RandomGenerator;

/** Where an athlete has to stop: at lights in town, for a coffee on a long ride, at the wall of a pool. */
final class Stops {

    private static final int COFFEE_AFTER_METERS = 40_000;
    private static final int COFFEE_SECONDS = 480;

    private final Ground ground;
    private final RandomGenerator chance;
    private double next;

    Stops(Ground ground, RandomGenerator chance) {
        this.ground = ground;
        this.chance = chance;
        this.next = following(0);
    }

    /** Seconds of the pause that is due here; 0 when none is. */
    int secondsAt(double meters) {
        if (meters < next) {
            return 0;
        }
        next = following(next);
        return switch (ground) {
            case ROADS -> COFFEE_SECONDS + chance.nextInt(300);
            case POOL -> 15 + chance.nextInt(15);
            default -> 12 + chance.nextInt(40);
        };
    }

    private double following(double from) {
        return switch (ground) {
            case STREETS -> from + chance.nextDouble(1_200, 5_500);
            case ROADS -> from + COFFEE_AFTER_METERS;
            case POOL -> from + 200;
            case HILLS, SNOW, HALL -> Double.POSITIVE_INFINITY;
        };
    }
}
