package io.fitconnect.profile.privacy.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.privacy.ProtectedPlace;
import io.fitconnect.profile.privacy.ProtectedPlaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProtectedPlaces implements ProtectedPlaces {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    JdbcProtectedPlaces(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @Override
    public Map<AthleteId, List<ProtectedPlace>> list(Collection<AthleteId> athletes) {
        if (athletes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from privacy_zone where athlete_id in (:athletes) order by athlete_id, zone_id")
                .param("athletes", athletes.stream().map(AthleteId::value).toList())
                .query((row, number) -> toPlace(row))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public void put(AthleteId athlete, ProtectedPlace place) {
        PrivacyZone zone = place.zone();
        jdbc.sql("""
                        insert into privacy_zone (
                            athlete_id, zone_id, sealed, center_latitude, center_longitude, radius_meters)
                        values (:athlete, :zone, :sealed, :latitude, :longitude, :radius)
                        on conflict (athlete_id, zone_id) do update set
                            sealed = excluded.sealed, radius_meters = excluded.radius_meters""")
                .param("athlete", athlete.value())
                .param("zone", place.id())
                .param("sealed", SealedPlace.seal(place, athlete, sealer))
                .param("latitude", zone.centre().latitude())
                .param("longitude", zone.centre().longitude())
                .param("radius", zone.radiusMeters())
                .update();
    }

    @Override
    public boolean remove(AthleteId athlete, UUID id) {
        return jdbc.sql("delete from privacy_zone where athlete_id = :athlete and zone_id = :zone")
                        .param("athlete", athlete.value())
                        .param("zone", id)
                        .update()
                > 0;
    }

    private Map.Entry<AthleteId, ProtectedPlace> toPlace(ResultSet row) throws SQLException {
        AthleteId athlete = new AthleteId(row.getObject("athlete_id", UUID.class));
        UUID id = row.getObject("zone_id", UUID.class);
        Position centre = new Position(row.getDouble("center_latitude"), row.getDouble("center_longitude"));
        return Map.entry(
                athlete,
                SealedPlace.open(row.getString("sealed"), athlete, id, sealer)
                        .toPlace(id, centre, row.getDouble("radius_meters")));
    }
}
