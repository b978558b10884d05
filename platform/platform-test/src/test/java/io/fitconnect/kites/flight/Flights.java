package io.fitconnect.kites.flight;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Flights extends Repository<Flight, UUID> {

    Flight save(Flight flight);
}
