package io.fitconnect.recording.fit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of one part in one pass, up to the first byte that breaks the rules of the format. A message of a kind
 * that matters is shown to the consumer while it stands in the bytes; nothing is made of it here.
 */
final class FitDecoding {

    /** How reading ended. */
    enum End {
        WHOLE,
        /** The bytes end within a message or a definition. */
        CUT_OFF,
        MISSING_DEFINITION
    }

    private static final int COMPRESSED = 0x80;
    private static final int DEFINITION = 0x40;
    private static final int WITH_APP_FIELDS = 0x20;
    private static final int LOCAL_NUMBERS = 16;
    private static final int ROLLOVER = 0x1F;

    private final byte[] content;
    private final int to;
    private final Consumer<FitMessage> consumer;
    private final @Nullable FitDefinition[] definitions = new FitDefinition[LOCAL_NUMBERS];
    private final Map<Integer, FitAppField> apps = new HashMap<>();
    private @Nullable FitMessage message;
    private int at;
    private long clock;
    private long messages;
    private long malformedFields;
    private End end = End.WHOLE;

    private FitDecoding(byte[] content, int from, int to, Consumer<FitMessage> consumer) {
        this.content = content;
        this.at = from;
        this.to = to;
        this.consumer = consumer;
    }

    /** Reads the messages between two positions. */
    static FitDecoding of(byte[] content, int from, int to, Consumer<FitMessage> consumer) {
        FitDecoding decoding = new FitDecoding(content, from, to, consumer);
        decoding.run();
        return decoding;
    }

    private void run() {
        while (at < to && end == End.WHOLE) {
            int header = content[at];
            if ((header & (COMPRESSED | DEFINITION)) == DEFINITION) {
                define(header);
            } else {
                read(header);
            }
        }
    }

    private void define(int header) {
        boolean withApps = (header & WITH_APP_FIELDS) != 0;
        FitDefinition definition = FitDefinition.read(content, at + 1, to, withApps, apps);
        if (definition == null) {
            cutOff();
        } else {
            definitions[header & (LOCAL_NUMBERS - 1)] = definition;
            at += 1 + definition.length();
        }
    }

    private void read(int header) {
        boolean compressed = (header & COMPRESSED) != 0;
        FitDefinition definition = definitions[compressed ? (header >> 5) & 3 : header & (LOCAL_NUMBERS - 1)];
        if (definition == null) {
            end = End.MISSING_DEFINITION;
        } else if (to - at <= definition.size()) {
            cutOff();
        } else {
            accept(definition, at + 1, time(definition, compressed ? header : 0));
            at += 1 + definition.size();
        }
    }

    /** The time of a message; a compressed one holds the seconds since the last whole 32 only. */
    private long time(FitDefinition definition, int compressedHeader) {
        if (compressedHeader != 0) {
            clock += (compressedHeader - clock) & ROLLOVER;
            return clock;
        }
        long timestamp = definition.timestamp(content, at + 1);
        if (timestamp != FitType.ABSENT) {
            clock = timestamp;
        }
        return timestamp;
    }

    private void accept(FitDefinition definition, int start, long timestamp) {
        messages++;
        malformedFields += definition.malformed();
        if (definition.kind() == null) {
            return;
        }
        if (message == null) {
            message = new FitMessage(content, definition);
        }
        message.moveTo(definition, start, timestamp);
        if (definition.kind() == FitMessageKind.FIELD_DESCRIPTION) {
            describe(message);
        }
        consumer.accept(message);
    }

    private void describe(FitMessage description) {
        double app = description.number(FitField.DESCRIPTION_APP);
        double number = description.number(FitField.DESCRIPTION_NUMBER);
        if (app >= 0 && app < 256 && number >= 0 && number < 256) {
            apps.put(FitDefinition.appKey((int) app, (int) number), FitAppField.of(description));
        }
    }

    private void cutOff() {
        at = to;
        end = End.CUT_OFF;
    }

    End end() {
        return end;
    }

    /** Where reading ended: the first byte that was not understood, or the one after the last. */
    int position() {
        return at;
    }

    /** How many data messages were read, of any kind. */
    long messages() {
        return messages;
    }

    /** How many values were left out because their field's size is no multiple of its type's. */
    long malformedFields() {
        return malformedFields;
    }
}
