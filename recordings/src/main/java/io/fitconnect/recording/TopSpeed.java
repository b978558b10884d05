package io.fitconnect.recording;

/** What nobody exceeds in a sport, downhill and with the wind: the fastest known, rounded up. */
final class TopSpeed {

    private TopSpeed() {}

    static double metersPerSecond(Sport sport) {
        return switch (sport) {
            case SWIMMING, DIVING -> 6;
            case RUNNING,
                    WALKING,
                    HIKING,
                    MOUNTAINEERING,
                    CLIMBING,
                    SNOWSHOEING,
                    ROWING,
                    STRENGTH,
                    YOGA,
                    CARDIO,
                    BALL_GAME,
                    RACKET_GAME,
                    COMBAT,
                    GOLF -> 15;
            case PADDLING, RIDING, TRANSITION -> 25;
            case CYCLING, CROSS_COUNTRY_SKIING, SKATING, SURFING, SAILING -> 40;
            case ALPINE_SKIING, SNOWBOARDING -> 72;
            case OTHER -> 90;
            case MOTOR_SPORT -> 150;
            case FLYING -> 350;
        };
    }
}
