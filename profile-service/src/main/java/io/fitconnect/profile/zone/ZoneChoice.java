package io.fitconnect.profile.zone;

import java.util.List;

/**
 * Which zones an athlete asks for.
 *
 * @param bounds upper bounds, for a model whose bounds the athlete gives; the others compute them
 */
public record ZoneChoice(ZoneModel model, List<Double> bounds) {

    public ZoneChoice {
        bounds = List.copyOf(bounds);
    }
}
