package io.fitconnect.integration.imports;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far an import has come, to its athlete and to the vendor that pushed it. */
@UseCase(readOnly = true)
public class ViewImport {

    private final Imports imports;
    private final Activities activities;
    private final Pushes pushes;

    ViewImport(Imports imports, Activities activities, Pushes pushes) {
        this.imports = imports;
        this.activities = activities;
        this.pushes = pushes;
    }

    /** One snapshot for all reads, at REPEATABLE READ: at SERIALIZABLE a client's polls would make workers repeat. CockroachDB raises it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ImportReport handle(Sender viewer, UUID importId) {
        Import entry = imports.findByKey(new ImportKey(viewer.athleteId(), importId))
                .filter(found -> !viewer.isVendor() || pushes.exists(viewer, importId))
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, ImportText.NO_SUCH_IMPORT.message()));
        return ImportReport.of(entry, activities.listOfImports(viewer.athleteId(), List.of(importId)), viewer);
    }
}
