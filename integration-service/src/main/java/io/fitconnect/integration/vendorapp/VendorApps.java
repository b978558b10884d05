package io.fitconnect.integration.vendorapp;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All apps of vendors. */
public interface VendorApps {

    Optional<VendorApp> find(String clientId);

    /** Keeps a state unless a newer one is kept. */
    void keep(VendorApp app);

    void remove(String clientId);

    List<String> listOwnedBy(UUID owner);
}
