package io.fitconnect.recording.fit;

import io.fitconnect.recording.StreamKind;
import java.util.Arrays;

/**
 * Where the quantities of a sample stand in the record messages of one definition, and how a stored number becomes the
 * fixed-point value of its column: the plan by which each message is read. Of two fields of one quantity the enhanced one
 * comes last and wins where it has a value.
 */
final class FitSampleLayout {

    /** Index of the part of a cadence that is less than one; before it stand the quantities by {@link StreamKind#index()}. */
    static final int CADENCE_FRACTION = StreamKind.values().length;

    static final int QUANTITIES = CADENCE_FRACTION + 1;

    private static final FitField[] FIELDS = {
        FitField.RECORD_LATITUDE,
        FitField.RECORD_LONGITUDE,
        FitField.RECORD_DISTANCE,
        FitField.RECORD_ALTITUDE,
        FitField.RECORD_ENHANCED_ALTITUDE,
        FitField.RECORD_SPEED,
        FitField.RECORD_ENHANCED_SPEED,
        FitField.RECORD_HEART_RATE,
        FitField.RECORD_CADENCE,
        FitField.RECORD_CADENCE_FRACTION,
        FitField.RECORD_POWER,
        FitField.RECORD_TEMPERATURE
    };

    private final FitSampleField[] fields;
    private final int reach;
    private final FitField[] replaced;
    private final int compressedOffset;

    FitSampleLayout(FitDefinition definition) {
        fields = Arrays.stream(FIELDS)
                .filter(definition::has)
                .map(field -> FitSampleField.of(
                        quantity(field), definition.offset(field), definition.type(field), FitFixedPoint.of(field)))
                .toArray(FitSampleField[]::new);
        reach = Arrays.stream(fields).mapToInt(FitSampleField::reach).max().orElse(0);
        replaced = Arrays.stream(FIELDS)
                .filter(field -> definition.standIn(field) != null)
                .toArray(FitField[]::new);
        boolean compressed = definition.has(FitField.RECORD_COMPRESSED_SPEED_DISTANCE)
                && definition.size(FitField.RECORD_COMPRESSED_SPEED_DISTANCE) == 3;
        compressedOffset = compressed ? definition.offset(FitField.RECORD_COMPRESSED_SPEED_DISTANCE) : -1;
    }

    /** Reads what the device measured as fixed-point values, {@link FitType#ABSENT} where it has nothing. */
    void read(byte[] content, int start, long[] values) {
        Arrays.fill(values, FitType.ABSENT);
        if (start + reach > content.length) {
            readLast(content, start, values);
            return;
        }
        for (FitSampleField field : fields) {
            long stored = field.read(content, start);
            if (stored != field.absent()) {
                values[field.quantity()] = field.convert(stored);
            }
        }
    }

    /** Reads a message so near to the end of the content that eight bytes do not follow everywhere. */
    private void readLast(byte[] content, int start, long[] values) {
        for (FitSampleField field : fields) {
            long stored = FitType.readWhole(content, start + field.offset(), field.type());
            if (stored != FitType.ABSENT) {
                values[field.quantity()] = field.convert(stored);
            }
        }
    }

    /** Whether apps have values for quantities of samples. */
    boolean hasStandIns() {
        return replaced.length > 0;
    }

    /** Reads what apps have, {@link FitType#ABSENT} where they have nothing. */
    void readStandIns(FitMessage message, long[] values) {
        Arrays.fill(values, FitType.ABSENT);
        for (FitField field : replaced) {
            double value = message.standIn(field);
            if (!Double.isNaN(value)) {
                values[quantity(field)] = FitFixedPoint.of(field).round(value);
            }
        }
    }

    boolean isCompressed() {
        return compressedOffset >= 0;
    }

    /** The 24 bits of compressed speed and distance, -1 where they are marked as absent. */
    int compressed(byte[] content, int start) {
        int at = start + compressedOffset;
        int bits = (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8 | (content[at + 2] & 0xFF) << 16;
        return bits == 0xFFFFFF ? -1 : bits;
    }

    private static int quantity(FitField field) {
        return switch (field) {
            case RECORD_LATITUDE -> StreamKind.LATITUDE.index();
            case RECORD_LONGITUDE -> StreamKind.LONGITUDE.index();
            case RECORD_DISTANCE -> StreamKind.DISTANCE.index();
            case RECORD_ALTITUDE, RECORD_ENHANCED_ALTITUDE -> StreamKind.ALTITUDE.index();
            case RECORD_SPEED, RECORD_ENHANCED_SPEED -> StreamKind.SPEED.index();
            case RECORD_HEART_RATE -> StreamKind.HEART_RATE.index();
            case RECORD_CADENCE -> StreamKind.CADENCE.index();
            case RECORD_POWER -> StreamKind.POWER.index();
            case RECORD_TEMPERATURE -> StreamKind.TEMPERATURE.index();
            default -> CADENCE_FRACTION;
        };
    }
}
