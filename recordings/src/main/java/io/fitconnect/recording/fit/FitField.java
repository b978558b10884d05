package io.fitconnect.recording.fit;

import static io.fitconnect.recording.fit.FitMessageKind.ACTIVITY;
import static io.fitconnect.recording.fit.FitMessageKind.EVENT;
import static io.fitconnect.recording.fit.FitMessageKind.FIELD_DESCRIPTION;
import static io.fitconnect.recording.fit.FitMessageKind.FILE_ID;
import static io.fitconnect.recording.fit.FitMessageKind.HEART_RATE;
import static io.fitconnect.recording.fit.FitMessageKind.LAP;
import static io.fitconnect.recording.fit.FitMessageKind.LENGTH;
import static io.fitconnect.recording.fit.FitMessageKind.RECORD;
import static io.fitconnect.recording.fit.FitMessageKind.SESSION;
import static io.fitconnect.recording.fit.FitMessageKind.SPORT;

import org.jspecify.annotations.Nullable;

/**
 * The fields that are read, with their numbers and types in the profile. A stored number divided by the scale, less the offset, is the
 * value in the profile's unit: seconds, metres, metres per second, semicircles.
 */
enum FitField {
    FILE_TYPE(FILE_ID, 0, FitType.ENUM),
    FILE_MAKER(FILE_ID, 1, FitType.UINT16),
    FILE_PRODUCT(FILE_ID, 2, FitType.UINT16),
    FILE_PRODUCT_NAME(FILE_ID, 8, FitType.STRING),

    SPORT_SPORT(SPORT, 0, FitType.ENUM),
    SPORT_SUB_SPORT(SPORT, 1, FitType.ENUM),

    SESSION_START(SESSION, 2, FitType.UINT32),
    SESSION_SPORT(SESSION, 5, FitType.ENUM),
    SESSION_SUB_SPORT(SESSION, 6, FitType.ENUM),
    SESSION_ELAPSED(SESSION, 7, FitType.UINT32, 1000),
    SESSION_TIMER(SESSION, 8, FitType.UINT32, 1000),
    SESSION_DISTANCE(SESSION, 9, FitType.UINT32, 100),
    SESSION_ENERGY(SESSION, 11, FitType.UINT16),
    SESSION_AVERAGE_SPEED(SESSION, 14, FitType.UINT16, 1000),
    SESSION_MAX_SPEED(SESSION, 15, FitType.UINT16, 1000),
    SESSION_AVERAGE_HEART_RATE(SESSION, 16, FitType.UINT8),
    SESSION_MAX_HEART_RATE(SESSION, 17, FitType.UINT8),
    SESSION_AVERAGE_CADENCE(SESSION, 18, FitType.UINT8),
    SESSION_AVERAGE_POWER(SESSION, 20, FitType.UINT16),
    SESSION_MAX_POWER(SESSION, 21, FitType.UINT16),
    SESSION_ASCENT(SESSION, 22, FitType.UINT16),
    SESSION_DESCENT(SESSION, 23, FitType.UINT16),
    SESSION_POOL_LENGTH(SESSION, 44, FitType.UINT16, 100),
    SESSION_AVERAGE_CADENCE_FRACTION(SESSION, 92, FitType.UINT8, 128),
    SESSION_ENHANCED_AVERAGE_SPEED(SESSION, 124, FitType.UINT32, 1000),
    SESSION_ENHANCED_MAX_SPEED(SESSION, 125, FitType.UINT32, 1000),

    LAP_START(LAP, 2, FitType.UINT32),
    LAP_ELAPSED(LAP, 7, FitType.UINT32, 1000),
    LAP_TIMER(LAP, 8, FitType.UINT32, 1000),
    LAP_DISTANCE(LAP, 9, FitType.UINT32, 100),
    LAP_ENERGY(LAP, 11, FitType.UINT16),
    LAP_AVERAGE_SPEED(LAP, 13, FitType.UINT16, 1000),
    LAP_MAX_SPEED(LAP, 14, FitType.UINT16, 1000),
    LAP_AVERAGE_HEART_RATE(LAP, 15, FitType.UINT8),
    LAP_MAX_HEART_RATE(LAP, 16, FitType.UINT8),
    LAP_AVERAGE_CADENCE(LAP, 17, FitType.UINT8),
    LAP_AVERAGE_POWER(LAP, 19, FitType.UINT16),
    LAP_MAX_POWER(LAP, 20, FitType.UINT16),
    LAP_ASCENT(LAP, 21, FitType.UINT16),
    LAP_DESCENT(LAP, 22, FitType.UINT16),
    LAP_SPORT(LAP, 25, FitType.ENUM),
    LAP_SUB_SPORT(LAP, 39, FitType.ENUM),
    LAP_AVERAGE_CADENCE_FRACTION(LAP, 80, FitType.UINT8, 128),
    LAP_ENHANCED_AVERAGE_SPEED(LAP, 110, FitType.UINT32, 1000),
    LAP_ENHANCED_MAX_SPEED(LAP, 111, FitType.UINT32, 1000),

    RECORD_LATITUDE(RECORD, 0, FitType.SINT32),
    RECORD_LONGITUDE(RECORD, 1, FitType.SINT32),
    RECORD_ALTITUDE(RECORD, 2, FitType.UINT16, 5, 500),
    RECORD_HEART_RATE(RECORD, 3, FitType.UINT8),
    RECORD_CADENCE(RECORD, 4, FitType.UINT8),
    RECORD_DISTANCE(RECORD, 5, FitType.UINT32, 100),
    RECORD_SPEED(RECORD, 6, FitType.UINT16, 1000),
    RECORD_POWER(RECORD, 7, FitType.UINT16),
    /** 12 bits of speed in cm/s, 12 bits of distance in sixteenths of a metre that roll over. */
    RECORD_COMPRESSED_SPEED_DISTANCE(RECORD, 8, FitType.BYTE),
    RECORD_TEMPERATURE(RECORD, 13, FitType.SINT8),
    RECORD_CADENCE_FRACTION(RECORD, 53, FitType.UINT8, 128),
    RECORD_ENHANCED_SPEED(RECORD, 73, FitType.UINT32, 1000),
    RECORD_ENHANCED_ALTITUDE(RECORD, 78, FitType.UINT32, 5, 500),

    EVENT_EVENT(EVENT, 0, FitType.ENUM),
    EVENT_TYPE(EVENT, 1, FitType.ENUM),

    ACTIVITY_LOCAL_TIME(ACTIVITY, 5, FitType.UINT32),

    LENGTH_START(LENGTH, 2, FitType.UINT32),
    LENGTH_ELAPSED(LENGTH, 3, FitType.UINT32, 1000),
    LENGTH_TIMER(LENGTH, 4, FitType.UINT32, 1000),
    LENGTH_STROKES(LENGTH, 5, FitType.UINT16),
    LENGTH_SPEED(LENGTH, 6, FitType.UINT16, 1000),
    LENGTH_STROKE(LENGTH, 7, FitType.ENUM),
    LENGTH_CADENCE(LENGTH, 9, FitType.UINT8),
    LENGTH_TYPE(LENGTH, 12, FitType.ENUM),

    HEART_RATE_FRACTION(HEART_RATE, 0, FitType.UINT16, 32768),
    HEART_RATE_FRACTION_256(HEART_RATE, 1, FitType.UINT8, 256),
    HEART_RATE_BPM(HEART_RATE, 6, FitType.UINT8),
    HEART_RATE_TIME(HEART_RATE, 9, FitType.UINT32, 1024),
    /** Times of 12 bits each, in 1024ths of a second, that roll over. */
    HEART_RATE_TIME_12(HEART_RATE, 10, FitType.BYTE),

    DESCRIPTION_APP(FIELD_DESCRIPTION, 0, FitType.UINT8),
    DESCRIPTION_NUMBER(FIELD_DESCRIPTION, 1, FitType.UINT8),
    DESCRIPTION_TYPE(FIELD_DESCRIPTION, 2, FitType.UINT8),
    DESCRIPTION_NAME(FIELD_DESCRIPTION, 3, FitType.STRING),
    DESCRIPTION_SCALE(FIELD_DESCRIPTION, 6, FitType.UINT8),
    DESCRIPTION_OFFSET(FIELD_DESCRIPTION, 7, FitType.SINT8),
    DESCRIPTION_UNITS(FIELD_DESCRIPTION, 8, FitType.STRING),
    DESCRIPTION_NATIVE_MESSAGE(FIELD_DESCRIPTION, 14, FitType.UINT16),
    DESCRIPTION_NATIVE_FIELD(FIELD_DESCRIPTION, 15, FitType.UINT8);

    /** Number of the time of any message. */
    static final int TIMESTAMP = 253;

    static final int COUNT = values().length;

    private static final @Nullable FitField[][] BY_NUMBER = byNumber();

    private final FitMessageKind message;
    private final int number;
    private final int type;
    private final int scale;
    private final int offset;

    FitField(FitMessageKind message, int number, int type) {
        this(message, number, type, 1);
    }

    FitField(FitMessageKind message, int number, int type, int scale) {
        this(message, number, type, scale, 0);
    }

    FitField(FitMessageKind message, int number, int type, int scale, int offset) {
        this.message = message;
        this.number = number;
        this.type = type;
        this.scale = scale;
        this.offset = offset;
    }

    FitMessageKind message() {
        return message;
    }

    int number() {
        return number;
    }

    /** Its place where there is one for each field. */
    @SuppressWarnings("EnumOrdinal")
    int slot() {
        return ordinal();
    }

    /** The base type that the profile has for it. */
    int type() {
        return type;
    }

    /** The stored number in the profile's unit. */
    double scaled(double stored) {
        return stored / scale - offset;
    }

    static @Nullable FitField find(FitMessageKind message, int number) {
        return number >= 0 && number < 256 ? BY_NUMBER[message.slot()][number] : null;
    }

    private static @Nullable FitField[][] byNumber() {
        @Nullable FitField[][] found = new FitField[FitMessageKind.values().length][256];
        for (FitField field : values()) {
            found[field.message.slot()][field.number] = field;
        }
        return found;
    }
}
