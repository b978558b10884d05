package io.fitconnect.promo.region;

import io.fitconnect.platform.place.Countries;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.person.Persons;
import java.net.InetAddress;
import java.util.UUID;

/** An athlete asks which region counts, and why. Nothing is kept of where the request came from. */
@UseCase(readOnly = true)
public class AssumeRegion {

    private final Persons persons;
    private final Countries countries;

    AssumeRegion(Persons persons, Countries countries) {
        this.persons = persons;
        this.countries = countries;
    }

    public AssumedRegion handle(UUID athlete, InetAddress address) {
        return AssumedRegion.of(persons.get(athlete), countries.find(address));
    }
}
