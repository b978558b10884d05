package io.fitconnect.recording.fit;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the messages of one local number are laid out, worked out once when the definition is read: where each field that
 * matters stands, and what may stand in for it.
 */
final class FitDefinition {

    private static final int HEADER = 5;
    private static final int FIELD = 3;
    private static final int ABSENT = -1;

    private final @Nullable FitMessageKind kind;
    private final int length;
    private final int size;
    private final int[] offsets;
    private final int[] sizes;
    private final int[] types;
    private final @Nullable FitAppField[] standIns;
    private final int[] standInOffsets;
    private final int[] standInTypes;
    private final @Nullable FitSampleLayout samples;
    private int timestampOffset = ABSENT;
    private int timestampType;
    private int malformed;

    private FitDefinition(byte[] content, int at, boolean withApps, Map<Integer, FitAppField> apps) {
        boolean bigEndian = content[at + 1] == 1;
        kind = FitMessageKind.find(FitType.unsignedShort(content, at + 2, bigEndian));
        int slots = kind == null ? 0 : FitField.COUNT;
        offsets = new int[slots];
        sizes = new int[slots];
        types = new int[slots];
        standIns = new FitAppField[slots];
        standInOffsets = new int[slots];
        standInTypes = new int[slots];
        Arrays.fill(offsets, ABSENT);
        int fields = content[at + 4] & 0xFF;
        int end = at + HEADER + fields * FIELD;
        int bytes = addFields(content, at + HEADER, end, bigEndian);
        if (withApps) {
            int from = end + 1;
            end = from + (content[end] & 0xFF) * FIELD;
            bytes = addAppFields(content, from, end, bytes, bigEndian, apps);
        }
        length = end - at;
        size = bytes;
        samples = kind == FitMessageKind.RECORD ? new FitSampleLayout(this) : null;
    }

    /** The definition whose first byte after the header is there, or null when the content ends before it does. */
    static @Nullable FitDefinition read(
            byte[] content, int at, int to, boolean withApps, Map<Integer, FitAppField> apps) {
        if (to - at < HEADER) {
            return null;
        }
        int end = at + HEADER + (content[at + 4] & 0xFF) * FIELD;
        if (withApps) {
            end += end < to ? 1 + (content[end] & 0xFF) * FIELD : 1;
        }
        return end <= to ? new FitDefinition(content, at, withApps, apps) : null;
    }

    static int appKey(int app, int field) {
        return app << 8 | field;
    }

    private int addFields(byte[] content, int from, int end, boolean bigEndian) {
        int bytes = 0;
        for (int at = from; at < end; at += FIELD) {
            int number = content[at] & 0xFF;
            int fieldSize = content[at + 1] & 0xFF;
            int type = FitType.of(content[at + 2], bigEndian);
            int valueSize = FitType.size(type);
            if (valueSize > 0 && fieldSize % valueSize != 0) {
                malformed++;
            } else if (valueSize > 0 && fieldSize > 0) {
                add(number, bytes, fieldSize, type);
            }
            bytes += fieldSize;
        }
        return bytes;
    }

    private void add(int number, int offset, int fieldSize, int type) {
        if (number == FitField.TIMESTAMP && timestampOffset == ABSENT) {
            timestampType = FitType.agreed(FitType.UINT32, type);
            timestampOffset = timestampType == FitType.NONE ? ABSENT : offset;
        }
        FitField field = kind == null ? null : FitField.find(kind, number);
        if (field != null && offsets[field.slot()] == ABSENT) {
            int agreed = FitType.agreed(field.type(), type);
            offsets[field.slot()] = agreed == FitType.NONE ? ABSENT : offset;
            sizes[field.slot()] = fieldSize;
            types[field.slot()] = agreed;
        }
    }

    private int addAppFields(
            byte[] content, int from, int end, int before, boolean bigEndian, Map<Integer, FitAppField> apps) {
        int bytes = before;
        for (int at = from; at < end; at += FIELD) {
            int fieldSize = content[at + 1] & 0xFF;
            FitAppField app = apps.get(appKey(content[at + 2] & 0xFF, content[at] & 0xFF));
            FitField field = app == null || kind == null ? null : app.standsFor(kind);
            if (app != null && field != null && standIns[field.slot()] == null) {
                int type = app.type() | (bigEndian ? FitType.BIG_ENDIAN : 0);
                int valueSize = FitType.size(type);
                if (valueSize > 0 && fieldSize > 0 && fieldSize % valueSize == 0) {
                    standIns[field.slot()] = app;
                    standInOffsets[field.slot()] = bytes;
                    standInTypes[field.slot()] = type;
                }
            }
            bytes += fieldSize;
        }
        return bytes;
    }

    @Nullable
    FitMessageKind kind() {
        return kind;
    }

    /** Bytes of the definition itself, without its header. */
    int length() {
        return length;
    }

    /** Bytes of each message, without its header. */
    int size() {
        return size;
    }

    /** How many fields have a size that is no multiple of their type's. */
    int malformed() {
        return malformed;
    }

    boolean has(FitField field) {
        return offsets[field.slot()] >= 0;
    }

    int offset(FitField field) {
        return offsets[field.slot()];
    }

    int size(FitField field) {
        return sizes[field.slot()];
    }

    int type(FitField field) {
        return types[field.slot()];
    }

    @Nullable
    FitAppField standIn(FitField field) {
        return standIns[field.slot()];
    }

    int standInOffset(FitField field) {
        return standInOffsets[field.slot()];
    }

    int standInType(FitField field) {
        return standInTypes[field.slot()];
    }

    /** The layout of samples, in definitions of record messages. */
    @Nullable
    FitSampleLayout samples() {
        return samples;
    }

    /** The time that a message has of its own, in seconds, {@link FitType#ABSENT} when it has none. */
    long timestamp(byte[] content, int at) {
        return timestampOffset == ABSENT
                ? FitType.ABSENT
                : FitType.readWhole(content, at + timestampOffset, timestampType);
    }
}
