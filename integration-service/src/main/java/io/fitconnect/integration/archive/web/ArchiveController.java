package io.fitconnect.integration.archive.web;

import io.fitconnect.integration.archive.Archive;
import io.fitconnect.integration.archive.ArchiveFile;
import io.fitconnect.integration.archive.ArchiveKey;
import io.fitconnect.integration.archive.ArchiveProblems;
import io.fitconnect.integration.archive.BeginArchive;
import io.fitconnect.integration.archive.CancelArchive;
import io.fitconnect.integration.archive.ListArchiveFiles;
import io.fitconnect.integration.archive.ListArchives;
import io.fitconnect.integration.archive.ReadArchive;
import io.fitconnect.integration.archive.TakePart;
import io.fitconnect.integration.archive.ViewArchive;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes archives of many recordings from athletes, by parts. */
@RestController
@RequestMapping(path = "/api/v1/imports/archives", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Imports")
class ArchiveController {

    private static final TextRule FILE_NAME = TextRule.line(255);

    private final BeginArchive beginArchive;
    private final TakePart takePart;
    private final ReadArchive readArchive;
    private final ViewArchive viewArchive;
    private final ListArchives listArchives;
    private final ListArchiveFiles listFiles;
    private final CancelArchive cancelArchive;
    private final FirstPartyClients house;

    ArchiveController(
            BeginArchive beginArchive,
            TakePart takePart,
            ReadArchive readArchive,
            ViewArchive viewArchive,
            ListArchives listArchives,
            ListArchiveFiles listFiles,
            CancelArchive cancelArchive,
            FirstPartyClients house) {
        this.beginArchive = beginArchive;
        this.takePart = takePart;
        this.readArchive = readArchive;
        this.viewArchive = viewArchive;
        this.listArchives = listArchives;
        this.listFiles = listFiles;
        this.cancelArchive = cancelArchive;
        this.house = house;
    }

    /** Takes no Idempotency-Key: of two archives that were begun at once one is refused. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "beginImportArchive",
            summary = "Begins with a ZIP archive of many recordings",
            description =
                    "Up to 50,000 files and 20 GiB, such as the export of a large service. Send its parts, in any order and as "
                            + "often as needed, then ask for its reading. One archive at a time; parts are kept for a week. For the "
                            + "house's own clients")
    @ApiResponse(
            responseCode = "201",
            description = "Begun; parts and partBytes say what to send",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "Another archive is under way")
    ResponseEntity<ArchiveView> begin(
            @Parameter(hidden = true) Caller caller,
            @Valid @org.springframework.web.bind.annotation.RequestBody ArchiveRequest request) {
        UUID athlete = requireAthlete(caller);
        String fileName = request.fileName() == null
                ? null
                : FILE_NAME.adapt(request.fileName()).orElse(null);
        Archive archive = beginArchive.handle(athlete, caller.clientId(), fileName, request.bytes());
        return ResponseEntity.created(
                        URI.create("/api/v1/imports/archives/" + archive.key().id()))
                .cacheControl(CacheControl.noStore())
                .body(ArchiveView.of(archive));
    }

    @GetMapping
    @Operation(
            operationId = "listImportArchives",
            summary = "Lists your archives, the newest first",
            description = "Of 30 days, on one page")
    @ApiResponse(responseCode = "200", description = "The archives", useReturnTypeSchema = true)
    ResponseEntity<Page<ArchiveView>> list(@Parameter(hidden = true) Caller caller) {
        UUID athlete = requireAthlete(caller);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(
                        listArchives.handle(athlete).stream()
                                .map(ArchiveView::of)
                                .toList(),
                        null));
    }

    @GetMapping("/{archiveId}")
    @Operation(operationId = "viewImportArchive", summary = "Shows how far an archive is")
    @ApiResponse(responseCode = "200", description = "The archive", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "You have no such archive")
    ResponseEntity<ArchiveView> view(@Parameter(hidden = true) Caller caller, @PathVariable UUID archiveId) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ArchiveView.of(viewArchive.handle(keyOf(caller, archiveId))));
    }

    @PutMapping(path = "/{archiveId}/parts/{part}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "putImportArchivePart",
            summary = "Takes a part of an archive; may be repeated",
            description = "Durable when it is answered")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "204", description = "It is there")
    @ApiResponse(responseCode = "404", description = "You have no such archive, or it has no such part")
    @ApiResponse(responseCode = "409", description = "The archive takes no parts any more")
    ResponseEntity<Void> takePart(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID archiveId,
            @PathVariable int part,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        takePart.take(keyOf(caller, archiveId), part, request.getInputStream());
        return ResponseEntity.noContent().build();
    }

    /** Asking again changes nothing, so a repetition needs no key. */
    @PostMapping("/{archiveId}/reading")
    @Operation(
            operationId = "readImportArchive",
            summary = "Has the files of an archive taken, once all parts are there; may be repeated",
            description = "Each recording becomes an import of its own. Poll the archive to see how far it is")
    @ApiResponse(responseCode = "202", description = "Its files are being taken", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "You have no such archive")
    @ApiResponse(responseCode = "409", description = "Parts are missing, or its week is over")
    ResponseEntity<ArchiveView> read(@Parameter(hidden = true) Caller caller, @PathVariable UUID archiveId) {
        return ResponseEntity.accepted()
                .cacheControl(CacheControl.noStore())
                .body(ArchiveView.of(readArchive.handle(keyOf(caller, archiveId))));
    }

    @GetMapping("/{archiveId}/files")
    @Operation(
            operationId = "listImportArchiveFiles",
            summary = "Lists what became of the files of an archive, in its order",
            description = "Those that were looked at so far")
    @ApiResponse(responseCode = "200", description = "A page of the list", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "You have no such archive")
    ResponseEntity<Page<ArchiveFileView>> listFiles(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID archiveId,
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
        int after = cursor == null ? 0 : Cursor.decode(cursor, Position.class).after();
        List<ArchiveFile> found = listFiles.handle(keyOf(caller, archiveId), after, limit + 1);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Page.of(found, limit, last -> new Position(last.number())).map(ArchiveFileView::of));
    }

    @DeleteMapping("/{archiveId}")
    @Operation(
            operationId = "cancelImportArchive",
            summary = "Cancels an archive, or forgets one that ended; may be repeated",
            description = "What became imports stays")
    @ApiResponse(responseCode = "204", description = "There is no such archive any more")
    ResponseEntity<Void> cancel(@Parameter(hidden = true) Caller caller, @PathVariable UUID archiveId) {
        cancelArchive.handle(keyOf(caller, archiveId));
        return ResponseEntity.noContent().build();
    }

    private ArchiveKey keyOf(Caller caller, UUID archiveId) {
        return new ArchiveKey(requireAthlete(caller), archiveId);
    }

    private UUID requireAthlete(Caller caller) {
        UUID athlete = caller.requireSubject();
        if (!house.contains(caller)) {
            throw ArchiveProblems.ofTheHouse();
        }
        return athlete;
    }

    private record Position(int after) {}
}
