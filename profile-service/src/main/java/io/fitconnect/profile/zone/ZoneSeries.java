package io.fitconnect.profile.zone;

import java.util.List;

/**
 * An athlete's zone sets.
 *
 * @param sets     newest last
 * @param revision grows with every change
 */
public record ZoneSeries(List<ZoneSet> sets, long revision) {

    public ZoneSeries {
        sets = List.copyOf(sets);
    }
}
