package io.fitconnect.promo.product;

import java.util.Map;
import java.util.UUID;

/** The sizes that athletes are known to wear. */
public interface KnownSizes {

    /** By kind of gear, the size that was bought last and kept. */
    Map<String, String> of(UUID athlete);
}
