package io.fitconnect.recording.fit;

import com.garmin.fit.Mesg;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import org.jspecify.annotations.Nullable;

/** FIT's sport and sub-sport in our words. */
record FitSport(Sport sport, @Nullable SubSport subSport) {

    static final FitSport UNKNOWN = new FitSport(Sport.OTHER, null);

    static FitSport of(Mesg message, int sportField, int subSportField) {
        com.garmin.fit.Sport sport = com.garmin.fit.Sport.getByValue(number(message, sportField));
        com.garmin.fit.SubSport subSport = com.garmin.fit.SubSport.getByValue(number(message, subSportField));
        return new FitSport(sport(sport, subSport), subSport(subSport));
    }

    /** This, unless it says nothing. */
    FitSport orElse(FitSport other) {
        return equals(UNKNOWN) ? other : this;
    }

    private static short number(Mesg message, int field) {
        Integer number = FitFields.whole(message, field);
        return number == null ? (short) 0xFF : number.shortValue();
    }

    private static Sport sport(com.garmin.fit.Sport sport, com.garmin.fit.SubSport subSport) {
        return switch (sport) {
            case RUNNING, WHEELCHAIR_PUSH_RUN -> Sport.RUNNING;
            case CYCLING, E_BIKING -> Sport.CYCLING;
            case SWIMMING -> Sport.SWIMMING;
            case TRANSITION -> Sport.TRANSITION;
            case WALKING, WHEELCHAIR_PUSH_WALK -> Sport.WALKING;
            case HIKING -> Sport.HIKING;
            case MOUNTAINEERING -> Sport.MOUNTAINEERING;
            case ROCK_CLIMBING, FLOOR_CLIMBING -> Sport.CLIMBING;
            case CROSS_COUNTRY_SKIING -> Sport.CROSS_COUNTRY_SKIING;
            case ALPINE_SKIING -> Sport.ALPINE_SKIING;
            case SNOWBOARDING -> Sport.SNOWBOARDING;
            case SNOWSHOEING -> Sport.SNOWSHOEING;
            case INLINE_SKATING, ICE_SKATING -> Sport.SKATING;
            case ROWING -> Sport.ROWING;
            case PADDLING, KAYAKING, CANOEING, RAFTING, STAND_UP_PADDLEBOARDING -> Sport.PADDLING;
            case SURFING, WINDSURFING, KITESURFING, WAKEBOARDING, WAKESURFING, WATER_SKIING -> Sport.SURFING;
            case SAILING, BOATING -> Sport.SAILING;
            case DIVING, SNORKELING, POOL_APNEA -> Sport.DIVING;
            case HIIT, JUMP_ROPE, DANCE -> Sport.CARDIO;
            case BASKETBALL,
                    SOCCER,
                    AMERICAN_FOOTBALL,
                    BASEBALL,
                    CRICKET,
                    RUGBY,
                    HOCKEY,
                    LACROSSE,
                    VOLLEYBALL,
                    TEAM_SPORT -> Sport.BALL_GAME;
            case TENNIS, RACKET -> Sport.RACKET_GAME;
            case GOLF, DISC_GOLF -> Sport.GOLF;
            case HORSEBACK_RIDING -> Sport.RIDING;
            case BOXING, MIXED_MARTIAL_ARTS -> Sport.COMBAT;
            case MOTORCYCLING, DRIVING, SNOWMOBILING, MOTOR_SPORTS -> Sport.MOTOR_SPORT;
            case FLYING, HANG_GLIDING, SKY_DIVING -> Sport.FLYING;
            default -> sportOfEquipment(subSport);
        };
    }

    /** In a gym only the sub-sport states the sport. */
    private static Sport sportOfEquipment(com.garmin.fit.SubSport subSport) {
        return switch (subSport) {
            case TREADMILL, INDOOR_RUNNING -> Sport.RUNNING;
            case SPIN, INDOOR_CYCLING -> Sport.CYCLING;
            case LAP_SWIMMING, OPEN_WATER -> Sport.SWIMMING;
            case INDOOR_WALKING -> Sport.WALKING;
            case INDOOR_ROWING -> Sport.ROWING;
            case INDOOR_CLIMBING, BOULDERING -> Sport.CLIMBING;
            case STRENGTH_TRAINING -> Sport.STRENGTH;
            case YOGA, PILATES, FLEXIBILITY_TRAINING -> Sport.YOGA;
            case CARDIO_TRAINING, ELLIPTICAL, STAIR_CLIMBING, HIIT, AMRAP, EMOM, TABATA -> Sport.CARDIO;
            case SQUASH, BADMINTON, RACQUETBALL, TABLE_TENNIS, PICKLEBALL, PADEL -> Sport.RACKET_GAME;
            default -> Sport.OTHER;
        };
    }

    private static @Nullable SubSport subSport(com.garmin.fit.SubSport subSport) {
        return switch (subSport) {
            case ROAD, STREET -> SubSport.ROAD;
            case TRACK, TRACK_CYCLING -> SubSport.TRACK;
            case TRAIL -> SubSport.TRAIL;
            case TREADMILL -> SubSport.TREADMILL;
            case INDOOR_RUNNING -> SubSport.INDOOR_RUNNING;
            case MOUNTAIN, DOWNHILL, ENDURO -> SubSport.MOUNTAIN_BIKING;
            case GRAVEL_CYCLING, MIXED_SURFACE -> SubSport.GRAVEL;
            case CYCLOCROSS -> SubSport.CYCLOCROSS;
            case COMMUTING -> SubSport.COMMUTING;
            case HAND_CYCLING, INDOOR_HAND_CYCLING -> SubSport.HANDCYCLING;
            case E_BIKE_FITNESS, E_BIKE_MOUNTAIN, E_BIKE_ENDURO -> SubSport.E_BIKE;
            case INDOOR_CYCLING -> SubSport.INDOOR_CYCLING;
            case SPIN -> SubSport.SPINNING;
            case LAP_SWIMMING -> SubSport.LAP_SWIMMING;
            case OPEN_WATER -> SubSport.OPEN_WATER;
            case INDOOR_ROWING -> SubSport.INDOOR_ROWING;
            case ELLIPTICAL -> SubSport.ELLIPTICAL;
            case STAIR_CLIMBING -> SubSport.STAIR_CLIMBING;
            case INDOOR_WALKING -> SubSport.INDOOR_WALKING;
            case INDOOR_CLIMBING -> SubSport.INDOOR_CLIMBING;
            case BOULDERING -> SubSport.BOULDERING;
            case BACKCOUNTRY -> SubSport.BACKCOUNTRY;
            case ULTRA -> SubSport.ULTRA;
            case OBSTACLE -> SubSport.OBSTACLE;
            case PILATES -> SubSport.PILATES;
            case HIIT, TABATA -> SubSport.HIGH_INTENSITY_INTERVALS;
            case FLEXIBILITY_TRAINING -> SubSport.FLEXIBILITY;
            case VIRTUAL_ACTIVITY -> SubSport.VIRTUAL;
            case INDOOR_SKIING -> SubSport.INDOOR_SKIING;
            case SKATE_SKIING -> SubSport.SKATE_SKIING;
            default -> null;
        };
    }
}
