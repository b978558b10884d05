package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.ImportReport;
import io.fitconnect.integration.imports.ListImports;
import io.fitconnect.integration.imports.ViewImport;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of recordings: for the athlete all of them, for a vendor those that it pushed itself. */
@RestController
@RequestMapping(value = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyAuthority('SCOPE_activity:read', 'SCOPE_activity:write')")
@Tag(name = "Imports", description = "Recordings from files and vendors")
class ImportController {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final ViewImport viewImport;
    private final ListImports listImports;
    private final ImportSenders senders;

    ImportController(ViewImport viewImport, ListImports listImports, ImportSenders senders) {
        this.viewImport = viewImport;
        this.listImports = listImports;
        this.senders = senders;
    }

    @Operation(
            summary = "Reads the state of an import",
            description = "While it is received or decoding, `Retry-After` says when to ask again.")
    @GetMapping("/{id}")
    ResponseEntity<ImportResource> view(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return ImportAnswers.current(ImportResource.of(viewImport.handle(senders.of(caller), id)));
    }

    @Operation(summary = "Lists imports, newest first")
    @GetMapping
    Page<ImportResource> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam @Nullable String cursor,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit) {
        Page.requireLimit(limit);
        UUID before =
                cursor == null ? NEWEST : Cursor.decode(cursor, Position.class).before();
        List<ImportReport> found = listImports.handle(senders.of(caller), before, limit + 1);
        List<ImportResource> items =
                found.stream().limit(limit).map(ImportResource::of).toList();
        boolean more = found.size() > limit;
        return new Page<>(
                items, more ? Cursor.encode(new Position(items.get(limit - 1).id())) : null);
    }

    private record Position(UUID before) {}
}
