package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.List;

/** The defaults of one item, each once, in the order given. */
public record GearDefaults(List<GearDefault> list) {

    public static final int MAX = 40;
    public static final GearDefaults NONE = new GearDefaults(List.of());

    public GearDefaults {
        list = list.stream().distinct().toList();
        if (list.size() > MAX) {
            throw InvalidValue.refuse("defaults", "must be at most " + MAX);
        }
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    GearDefaults without(GearDefaults taken) {
        return new GearDefaults(
                list.stream().filter(each -> !taken.list.contains(each)).toList());
    }
}
