package io.fitconnect.integration.imports;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists imports from the newest on: all of the athlete's, or those that the asking vendor has pushed. */
@UseCase(readOnly = true)
public class ListImports {

    private final Imports imports;
    private final Activities activities;

    ListImports(Imports imports, Activities activities) {
        this.imports = imports;
        this.activities = activities;
    }

    /** One snapshot for all reads, at REPEATABLE READ: at SERIALIZABLE a client's polls would make workers repeat. CockroachDB raises it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ImportReport> handle(Sender viewer, UUID before, int limit) {
        List<Import> entries = viewer.isVendor()
                ? imports.listPushedBefore(viewer.athleteId(), viewer.clientId(), before, limit)
                : imports.listBefore(viewer.athleteId(), before, Limit.of(limit));
        List<UUID> ids = entries.stream().map(Import::id).toList();
        Map<UUID, List<Activity>> byImport = activities.listOfImports(viewer.athleteId(), ids).stream()
                .collect(Collectors.groupingBy(activity -> activity.importKey().id()));
        return entries.stream()
                .map(entry -> ImportReport.of(entry, byImport.getOrDefault(entry.id(), List.of()), viewer))
                .toList();
    }
}
