package io.fitconnect.recording;

/** What was done, in the words of the field. Each file format maps its own names to these. */
public enum Sport {
    RUNNING,
    CYCLING,
    SWIMMING,
    WALKING,
    HIKING,
    MOUNTAINEERING,
    CLIMBING,
    CROSS_COUNTRY_SKIING,
    ALPINE_SKIING,
    SNOWBOARDING,
    SNOWSHOEING,
    SKATING,
    ROWING,
    PADDLING,
    SURFING,
    SAILING,
    DIVING,
    STRENGTH,
    YOGA,
    CARDIO,
    BALL_GAME,
    RACKET_GAME,
    GOLF,
    RIDING,
    COMBAT,
    MOTOR_SPORT,
    FLYING,
    /** Between two sports of a multisport race. */
    TRANSITION,
    OTHER
}
