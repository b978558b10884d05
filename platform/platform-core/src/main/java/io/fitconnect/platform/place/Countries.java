package io.fitconnect.platform.place;

import java.net.InetAddress;
import java.util.Optional;

/** Tells the country of an address. */
public interface Countries {

    /** Of a house that has no file of networks. */
    Countries UNKNOWN = address -> Optional.empty();

    /** The country as its two letters of ISO 3166, such as {@code DE}; empty when it is unknown. */
    Optional<String> find(InetAddress address);
}
