package io.fitconnect.recording.fit;

import com.garmin.fit.Field;
import com.garmin.fit.FieldDefinition;
import com.garmin.fit.Fit;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields whose size is no multiple of their type's size. The SDK fills the missing bytes with what the field before left in
 * its buffer, so their values are taken out of every message.
 */
final class MalformedFields {

    private final Map<Integer, List<Integer>> byLocalNumber = new HashMap<>();
    private int removed;

    void define(MesgDefinition definition) {
        List<Integer> malformed = new ArrayList<>();
        for (FieldDefinition field : definition.getFields()) {
            if (isMalformed(field)) {
                malformed.add(field.getNum());
            }
        }
        byLocalNumber.put(definition.getLocalNum(), malformed);
    }

    void removeFrom(Mesg message) {
        for (int number : byLocalNumber.getOrDefault(message.getLocalNum(), List.of())) {
            Field field = message.getField(number);
            if (field != null && message.removeField(field)) {
                removed++;
            }
        }
    }

    int removed() {
        return removed;
    }

    private static boolean isMalformed(FieldDefinition field) {
        int type = field.getType() & Fit.BASE_TYPE_NUM_MASK;
        return type < Fit.BASE_TYPES && field.getSize() % Fit.baseTypeSizes[type] != 0;
    }
}
