package io.fitconnect.auth.origin;

import io.fitconnect.platform.place.Countries;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names on pages where a network is, as coarsely as it was kept. */
@Component
public class Places {

    private final Countries countries;

    Places(Countries countries) {
        this.countries = countries;
    }

    /**
     * The country in the reader's language with the network behind it, such as "Germany, 203.0.113.0/24"; the network alone where
     * the country is unknown.
     *
     * @param network as {@link CoarseNetwork} writes it, or empty
     */
    public String name(String network, Locale language) {
        return country(network)
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(language) + ", " + network)
                .orElse(network);
    }

    /** The two letters of the network's country. */
    public Optional<String> country(String network) {
        int slash = network.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        try {
            return countries.find(InetAddress.getByName(network.substring(0, slash)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not a network: " + network, e);
        }
    }
}
