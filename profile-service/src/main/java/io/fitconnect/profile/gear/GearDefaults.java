package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The defaults of one item, each once, in the order given.
 *
 * @param list   by sport and place
 * @param routes trainings: others of their sport that follow the same route get the item
 */
public record GearDefaults(List<GearDefault> list, List<UUID> routes) {

    public static final int MAX = 40;
    public static final int MAX_ROUTES = 20;
    public static final GearDefaults NONE = new GearDefaults(List.of(), List.of());

    public GearDefaults {
        list = list.stream().distinct().toList();
        routes = routes.stream().distinct().toList();
        if (list.size() > MAX) {
            throw InvalidValue.refuse("defaults", "must be at most " + MAX);
        }
        if (routes.size() > MAX_ROUTES) {
            throw InvalidValue.refuse("defaultRoutes", "must be at most " + MAX_ROUTES);
        }
    }

    public boolean isEmpty() {
        return list.isEmpty() && routes.isEmpty();
    }

    GearDefaults with(GearDefaults further) {
        return new GearDefaults(
                Stream.concat(list.stream(), further.list.stream()).toList(),
                Stream.concat(routes.stream(), further.routes.stream()).toList());
    }

    GearDefaults without(GearDefaults taken) {
        return new GearDefaults(
                list.stream().filter(each -> !taken.list.contains(each)).toList(),
                routes.stream().filter(each -> !taken.routes.contains(each)).toList());
    }
}
