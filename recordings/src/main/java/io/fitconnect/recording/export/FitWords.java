package io.fitconnect.recording.export;

import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import org.jspecify.annotations.Nullable;

/** Our sports in FIT's words: the way back of what the reader does. */
final class FitWords {

    private FitWords() {}

    static com.garmin.fit.Sport sport(Sport sport) {
        return switch (sport) {
            case RUNNING -> com.garmin.fit.Sport.RUNNING;
            case CYCLING -> com.garmin.fit.Sport.CYCLING;
            case SWIMMING -> com.garmin.fit.Sport.SWIMMING;
            case WALKING -> com.garmin.fit.Sport.WALKING;
            case HIKING -> com.garmin.fit.Sport.HIKING;
            case MOUNTAINEERING -> com.garmin.fit.Sport.MOUNTAINEERING;
            case CLIMBING -> com.garmin.fit.Sport.ROCK_CLIMBING;
            case CROSS_COUNTRY_SKIING -> com.garmin.fit.Sport.CROSS_COUNTRY_SKIING;
            case ALPINE_SKIING -> com.garmin.fit.Sport.ALPINE_SKIING;
            case SNOWBOARDING -> com.garmin.fit.Sport.SNOWBOARDING;
            case SNOWSHOEING -> com.garmin.fit.Sport.SNOWSHOEING;
            case SKATING -> com.garmin.fit.Sport.INLINE_SKATING;
            case ROWING -> com.garmin.fit.Sport.ROWING;
            case PADDLING -> com.garmin.fit.Sport.PADDLING;
            case SURFING -> com.garmin.fit.Sport.SURFING;
            case SAILING -> com.garmin.fit.Sport.SAILING;
            case DIVING -> com.garmin.fit.Sport.DIVING;
            case STRENGTH, YOGA, CARDIO -> com.garmin.fit.Sport.TRAINING;
            case BALL_GAME -> com.garmin.fit.Sport.TEAM_SPORT;
            case RACKET_GAME -> com.garmin.fit.Sport.RACKET;
            case GOLF -> com.garmin.fit.Sport.GOLF;
            case RIDING -> com.garmin.fit.Sport.HORSEBACK_RIDING;
            case COMBAT -> com.garmin.fit.Sport.BOXING;
            case MOTOR_SPORT -> com.garmin.fit.Sport.MOTOR_SPORTS;
            case FLYING -> com.garmin.fit.Sport.FLYING;
            case TRANSITION -> com.garmin.fit.Sport.TRANSITION;
            case OTHER -> com.garmin.fit.Sport.GENERIC;
        };
    }

    /** In a gym only the sub-sport states the sport. */
    static com.garmin.fit.SubSport subSport(Sport sport, @Nullable SubSport subSport) {
        if (subSport != null) {
            return ofOwn(subSport);
        }
        return switch (sport) {
            case STRENGTH -> com.garmin.fit.SubSport.STRENGTH_TRAINING;
            case YOGA -> com.garmin.fit.SubSport.YOGA;
            case CARDIO -> com.garmin.fit.SubSport.CARDIO_TRAINING;
            default -> com.garmin.fit.SubSport.GENERIC;
        };
    }

    private static com.garmin.fit.SubSport ofOwn(SubSport subSport) {
        return switch (subSport) {
            case ROAD -> com.garmin.fit.SubSport.ROAD;
            case TRACK -> com.garmin.fit.SubSport.TRACK;
            case TRAIL -> com.garmin.fit.SubSport.TRAIL;
            case TREADMILL -> com.garmin.fit.SubSport.TREADMILL;
            case INDOOR_RUNNING -> com.garmin.fit.SubSport.INDOOR_RUNNING;
            case MOUNTAIN_BIKING -> com.garmin.fit.SubSport.MOUNTAIN;
            case GRAVEL -> com.garmin.fit.SubSport.GRAVEL_CYCLING;
            case CYCLOCROSS -> com.garmin.fit.SubSport.CYCLOCROSS;
            case COMMUTING -> com.garmin.fit.SubSport.COMMUTING;
            case HANDCYCLING -> com.garmin.fit.SubSport.HAND_CYCLING;
            case E_BIKE -> com.garmin.fit.SubSport.E_BIKE_FITNESS;
            case INDOOR_CYCLING -> com.garmin.fit.SubSport.INDOOR_CYCLING;
            case SPINNING -> com.garmin.fit.SubSport.SPIN;
            case LAP_SWIMMING -> com.garmin.fit.SubSport.LAP_SWIMMING;
            case OPEN_WATER -> com.garmin.fit.SubSport.OPEN_WATER;
            case INDOOR_ROWING -> com.garmin.fit.SubSport.INDOOR_ROWING;
            case ELLIPTICAL -> com.garmin.fit.SubSport.ELLIPTICAL;
            case STAIR_CLIMBING -> com.garmin.fit.SubSport.STAIR_CLIMBING;
            case INDOOR_WALKING -> com.garmin.fit.SubSport.INDOOR_WALKING;
            case INDOOR_CLIMBING -> com.garmin.fit.SubSport.INDOOR_CLIMBING;
            case BOULDERING -> com.garmin.fit.SubSport.BOULDERING;
            case BACKCOUNTRY -> com.garmin.fit.SubSport.BACKCOUNTRY;
            case ULTRA -> com.garmin.fit.SubSport.ULTRA;
            case OBSTACLE -> com.garmin.fit.SubSport.OBSTACLE;
            case PILATES -> com.garmin.fit.SubSport.PILATES;
            case HIGH_INTENSITY_INTERVALS -> com.garmin.fit.SubSport.HIIT;
            case FLEXIBILITY -> com.garmin.fit.SubSport.FLEXIBILITY_TRAINING;
            case VIRTUAL -> com.garmin.fit.SubSport.VIRTUAL_ACTIVITY;
            case INDOOR_SKIING -> com.garmin.fit.SubSport.INDOOR_SKIING;
            case SKATE_SKIING -> com.garmin.fit.SubSport.SKATE_SKIING;
            case KITE_SURFING, WIND_SURFING, STAND_UP_PADDLING -> com.garmin.fit.SubSport.GENERIC;
        };
    }
}
