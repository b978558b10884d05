package io.fitconnect.recording.fit;

import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import org.jspecify.annotations.Nullable;

/** FIT's sport and sub-sport in our words. The numbers are those of the profile's types {@code sport} and {@code sub_sport}. */
record FitSport(Sport sport, @Nullable SubSport subSport) {

    static final FitSport UNKNOWN = new FitSport(Sport.OTHER, null);

    private static final int ABSENT = 0xFF;

    static FitSport of(FitMessage message, FitField sportField, FitField subSportField) {
        return of(number(message, sportField), number(message, subSportField));
    }

    static FitSport of(int sport, int subSport) {
        return new FitSport(sport(sport, subSport), subSport(subSport));
    }

    /** This, unless it says nothing. */
    FitSport orElse(FitSport other) {
        return equals(UNKNOWN) ? other : this;
    }

    private static int number(FitMessage message, FitField field) {
        Integer number = message.whole(field);
        return number == null ? ABSENT : number;
    }

    private static Sport sport(int sport, int subSport) {
        return switch (sport) {
            case 1, 66 -> Sport.RUNNING;
            case 2, 21 -> Sport.CYCLING;
            case 3 -> Sport.TRANSITION;
            case 5 -> Sport.SWIMMING;
            case 6, 7, 9, 49, 70, 71, 72, 73, 74, 75 -> Sport.BALL_GAME;
            case 8, 64 -> Sport.RACKET_GAME;
            case 11, 65 -> Sport.WALKING;
            case 12 -> Sport.CROSS_COUNTRY_SKIING;
            case 13 -> Sport.ALPINE_SKIING;
            case 14 -> Sport.SNOWBOARDING;
            case 15 -> Sport.ROWING;
            case 16 -> Sport.MOUNTAINEERING;
            case 17 -> Sport.HIKING;
            case 19, 37, 41, 42, 88 -> Sport.PADDLING;
            case 20, 26, 34 -> Sport.FLYING;
            case 22, 24, 36, 81 -> Sport.MOTOR_SPORT;
            case 23, 32 -> Sport.SAILING;
            case 25, 69 -> Sport.GOLF;
            case 27 -> Sport.RIDING;
            case 30, 33 -> Sport.SKATING;
            case 31, 48 -> Sport.CLIMBING;
            case 35 -> Sport.SNOWSHOEING;
            case 38, 39, 40, 43, 44, 77 -> Sport.SURFING;
            case 47, 80 -> Sport.COMBAT;
            case 53, 82, 85 -> Sport.DIVING;
            case 62, 83, 84 -> Sport.CARDIO;
            default -> sportOfEquipment(subSport);
        };
    }

    /** In a gym only the sub-sport states the sport. */
    private static Sport sportOfEquipment(int subSport) {
        return switch (subSport) {
            case 1, 45 -> Sport.RUNNING;
            case 5, 6 -> Sport.CYCLING;
            case 14 -> Sport.ROWING;
            case 15, 16, 26, 70, 73, 74, 75 -> Sport.CARDIO;
            case 17, 18 -> Sport.SWIMMING;
            case 19, 43, 44 -> Sport.YOGA;
            case 20 -> Sport.STRENGTH;
            case 27 -> Sport.WALKING;
            case 68, 69 -> Sport.CLIMBING;
            case 84, 85, 94, 95, 96, 97 -> Sport.RACKET_GAME;
            default -> Sport.OTHER;
        };
    }

    private static @Nullable SubSport subSport(int subSport) {
        return switch (subSport) {
            case 1 -> SubSport.TREADMILL;
            case 2, 7 -> SubSport.ROAD;
            case 3 -> SubSport.TRAIL;
            case 4, 13 -> SubSport.TRACK;
            case 5 -> SubSport.SPINNING;
            case 6 -> SubSport.INDOOR_CYCLING;
            case 8, 9, 123 -> SubSport.MOUNTAIN_BIKING;
            case 11 -> SubSport.CYCLOCROSS;
            case 12, 88 -> SubSport.HANDCYCLING;
            case 14 -> SubSport.INDOOR_ROWING;
            case 15 -> SubSport.ELLIPTICAL;
            case 16 -> SubSport.STAIR_CLIMBING;
            case 17 -> SubSport.LAP_SWIMMING;
            case 18 -> SubSport.OPEN_WATER;
            case 19 -> SubSport.FLEXIBILITY;
            case 25 -> SubSport.INDOOR_SKIING;
            case 27 -> SubSport.INDOOR_WALKING;
            case 28, 47, 127 -> SubSport.E_BIKE;
            case 37 -> SubSport.BACKCOUNTRY;
            case 42 -> SubSport.SKATE_SKIING;
            case 44 -> SubSport.PILATES;
            case 45 -> SubSport.INDOOR_RUNNING;
            case 46, 49 -> SubSport.GRAVEL;
            case 48 -> SubSport.COMMUTING;
            case 58 -> SubSport.VIRTUAL;
            case 59 -> SubSport.OBSTACLE;
            case 67 -> SubSport.ULTRA;
            case 68 -> SubSport.INDOOR_CLIMBING;
            case 69 -> SubSport.BOULDERING;
            case 70, 75 -> SubSport.HIGH_INTENSITY_INTERVALS;
            default -> null;
        };
    }
}
