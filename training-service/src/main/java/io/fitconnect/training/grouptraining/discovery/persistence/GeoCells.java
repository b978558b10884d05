package io.fitconnect.training.grouptraining.discovery.persistence;

import com.uber.h3core.H3Core;
import com.uber.h3core.LengthUnit;
import io.fitconnect.platform.geo.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cells of H3 in which places lie. The library is native code that it unpacks on first use. */
@Component
class GeoCells {

    private static final int RESOLUTION = 5;

    private final H3Core h3;
    private final double edgeMeters;

    GeoCells() {
        try {
            h3 = H3Core.newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("H3 cannot be unpacked", e);
        }
        edgeMeters = h3.getHexagonEdgeLengthAvg(RESOLUTION, LengthUnit.m);
    }

    long cellOf(Position place) {
        return h3.latLngToCell(place.latitude(), place.longitude(), RESOLUTION);
    }

    /**
     * All cells that a circle touches, and some around. A ring of cells is at least one and a half edges wide; edges are down to 0.7 of the
     * average.
     */
    List<Long> cellsWithin(Position centre, double radiusMeters) {
        double ring = edgeMeters * 0.7 * 1.5;
        return h3.gridDisk(cellOf(centre), 1 + (int) Math.ceil(radiusMeters / ring));
    }
}
