package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All gear of all athletes. */
interface GearItems extends Repository<GearItem, GearKey> {

    Optional<GearItem> findById(GearKey key);

    /** All items of an athlete, of whom one has few hundred at most, newest first. */
    @Query("select g from GearItem g where g.key.athlete.value = :athlete order by g.key.gear.value desc")
    List<GearItem> listOf(UUID athlete);

    @Query("""
            select g from GearItem g
            where (g.key.athlete.value, g.key.gear.value) > (:athlete, :gear)
            order by g.key.athlete.value, g.key.gear.value""")
    List<GearItem> listAfter(UUID athlete, UUID gear, Limit limit);

    /** Writes at once, so that the version is the new one and what hangs on the item can be written after it. */
    GearItem saveAndFlush(GearItem item);

    void delete(GearItem item);

    default List<GearItem> listOf(AthleteId athlete) {
        return listOf(athlete.value());
    }

    default GearItem get(GearKey key) {
        return findById(key).orElseThrow(() -> GearProblems.notFound(key));
    }
}
