package io.fitconnect.e2e.world.roster;

import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the athletes of the world do. */
public enum Discipline {
    RUNNING(Sport.RUNNING, null, Ground.STREETS, 1_000),
    TRAIL_RUNNING(Sport.RUNNING, SubSport.TRAIL, Ground.HILLS, 1_000),
    HIKING(Sport.HIKING, null, Ground.HILLS, 1_000),
    CYCLING(Sport.CYCLING, SubSport.ROAD, Ground.ROADS, 5_000),
    CROSS_COUNTRY_SKIING(Sport.CROSS_COUNTRY_SKIING, null, Ground.SNOW, 1_000),
    SWIMMING(Sport.SWIMMING, SubSport.LAP_SWIMMING, Ground.POOL, 200),
    STRENGTH(Sport.STRENGTH, null, Ground.HALL, 0),
    YOGA(Sport.YOGA, null, Ground.HALL, 0),
    BALL_GAME(Sport.BALL_GAME, null, Ground.HALL, 0);

    private final Sport sport;
    private final @Nullable SubSport subSport;
    private final Ground ground;
    private final int lapMeters;

    Discipline(Sport sport, @Nullable SubSport subSport, Ground ground, int lapMeters) {
        this.sport = sport;
        this.subSport = subSport;
        this.ground = ground;
        this.lapMeters = lapMeters;
    }

    public Sport sport() {
        return sport;
    }

    public @Nullable SubSport subSport() {
        return subSport;
    }

    public Ground ground() {
        return ground;
    }

    /** After so many metres a device marks a lap; 0 when it marks none. */
    public int lapMeters() {
        return lapMeters;
    }

    /** The sport's key in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is done. */
    public enum Ground {
        STREETS,
        HILLS,
        ROADS,
        SNOW,
        POOL,
        HALL;

        public boolean isUnderSky() {
            return this != POOL && this != HALL;
        }
    }
}
