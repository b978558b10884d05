package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.ReadFailedAgain;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** Operator's view of imports that failed through our fault, on the management port: GET lists them, POST reads them again. */
@Component
@Endpoint(id = "failedimports")
class FailedImportsEndpoint {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    private final Imports imports;
    private final ReadFailedAgain readFailedAgain;

    FailedImportsEndpoint(Imports imports, ReadFailedAgain readFailedAgain) {
        this.imports = imports;
        this.readFailedAgain = readFailedAgain;
    }

    @ReadOperation
    List<UUID> list(@Nullable Integer limit) {
        return imports.listFailed(bounded(limit)).stream().map(Import::id).toList();
    }

    @WriteOperation
    Map<String, Integer> readAgain(@Nullable Integer limit) {
        return Map.of("readAgain", readFailedAgain.handle(bounded(limit)));
    }

    private static int bounded(@Nullable Integer limit) {
        return limit == null ? DEFAULT_LIMIT : Math.max(1, Math.min(limit, MAX_LIMIT));
    }
}
