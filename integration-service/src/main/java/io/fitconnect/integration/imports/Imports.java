package io.fitconnect.integration.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All imports; every access but the operator's names the athlete. */
public interface Imports extends Repository<Import, ImportKey> {

    Optional<Import> findByKey(ImportKey key);

    Import save(Import entry);

    @Query("select i from Import i where i.key.athleteId = :athleteId and i.key.id < :before order by i.key.id desc")
    List<Import> listBefore(UUID athleteId, UUID before, Limit limit);

    /** Lists imports of all athletes that failed, the longest ago first. */
    @Query(
            value = "select * from import_ledger where state = 'FAILED' order by finished_at limit :limit",
            nativeQuery = true)
    List<Import> listFailed(int limit);

    @Query(value = """
                    select i.* from import_push p
                    join import_ledger i on i.athlete_id = p.athlete_id and i.id = p.import_id
                    where p.athlete_id = :athleteId and p.client_id = :clientId and p.import_id < :before
                    order by p.import_id desc limit :limit
                    """, nativeQuery = true)
    List<Import> listPushedBefore(UUID athleteId, String clientId, UUID before, int limit);
}
