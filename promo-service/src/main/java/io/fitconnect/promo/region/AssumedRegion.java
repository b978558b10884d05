package io.fitconnect.promo.region;

import io.fitconnect.promo.person.Person;
import java.util.Optional;

/**
 * Where an athlete is at home, and where the athlete is.
 *
 * @param home the stated region
 * @param here the country of the network that the request came from
 */
public record AssumedRegion(Optional<String> home, Optional<String> here) {

    static AssumedRegion of(Person person, Optional<String> here) {
        return new AssumedRegion(person.homeRegion(), here);
    }

    /** Whether the athlete is in another country than at home, so far as both are known. */
    public boolean isAway() {
        Optional<String> country = home.map(region -> region.substring(0, Math.min(2, region.length())));
        return country.isPresent() && here.isPresent() && !here.equals(country);
    }

    /** What may be suggested as home to someone who stated none. */
    public Optional<String> suggestion() {
        return home.isPresent() ? Optional.empty() : here;
    }
}
