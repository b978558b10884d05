package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.ImportIntake;
import io.fitconnect.integration.imports.ImportProblems;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.Upload;
import io.fitconnect.integration.imports.web.ActivityBatch.Item;
import io.fitconnect.integration.imports.web.ActivityResultsView.Result;
import io.fitconnect.integration.imports.web.BatchPlaces.Place;
import io.fitconnect.integration.quota.PushLane;
import io.fitconnect.integration.quota.PushQuotas;
import io.fitconnect.integration.refusal.NoteRefusals;
import io.fitconnect.integration.refusal.RefusedItem;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.UnreadableRecording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes activities as JSON by the batch. Each becomes an import of its own, with its JSON as the file. */
@RestController
@RequestMapping("/api/v1/imports/batches")
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Imports")
class ActivityBatchController {

    private static final DataSize MOST = DataSize.ofMegabytes(8);
    private static final int AT_ONCE = 8;
    private static final Duration LONGEST_BODY = Duration.ofSeconds(20);
    private static final TextRule EXTERNAL_ID = TextRule.line(200);

    private final ImportIntake intake;
    private final ImportSenders senders;
    private final RecordingReader reader;
    private final NoteRefusals noteRefusals;
    private final PushQuotas quotas;
    private final BatchPlaces places = new BatchPlaces(AT_ONCE, LONGEST_BODY);

    ActivityBatchController(
            ImportIntake intake,
            ImportSenders senders,
            RecordingReader reader,
            NoteRefusals noteRefusals,
            PushQuotas quotas) {
        this.intake = intake;
        this.senders = senders;
        this.reader = reader;
        this.noteRefusals = noteRefusals;
        this.quotas = quotas;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "pushActivities",
            summary = "Pushes activities as JSON",
            description =
                    "1 to 1,000 activities in 8 MiB. Each has its own result: one that is refused leaves the others, and "
                            + "those that are accepted are durable. A batch that is sent again has no second effect. Longer "
                            + "activities go to `/api/v1/imports` one by one")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActivityBatchDocument.class)))
    @ApiResponse(responseCode = "200", description = "A result per item, in their order", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "The account was erased meanwhile")
    @ApiResponse(responseCode = "408", description = "The batch took longer than 20 seconds to arrive")
    @ApiResponse(responseCode = "413", description = "The batch is larger than 8 MiB")
    @ApiResponse(
            responseCode = "429",
            description = "A quota is used up; Retry-After and RateLimit say when to send again")
    @ApiResponse(
            responseCode = "503",
            description = "Many batches are being taken; Retry-After says when to send again")
    ActivityResultsView push(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Whether these are activities of long ago: they have a quota of their own")
                    @RequestParam(defaultValue = "false")
                    boolean backfill,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        Sender sender = senders.of(caller);
        try (Place place = places.take(sender.isVendor() ? sender.clientId() : sender.athleteId())) {
            byte[] body = place.read(request.getInputStream(), MOST);
            List<Item> items = ActivityBatch.read(body);
            if (sender.isVendor()) {
                quotas.take(sender.clientId(), sender.athleteId(), PushLane.of(backfill), items.size())
                        .forEach(response::setHeader);
            }
            List<Result> results = new ArrayList<>();
            items.forEach(item -> results.add(take(sender, item)));
            return new ActivityResultsView(results, note(sender, results));
        }
    }

    /** Returns how many were refused. */
    private int note(Sender sender, List<Result> results) {
        List<RefusedItem> refused = new ArrayList<>();
        for (Result result : results) {
            ActivityResultsView.Refusal refusal = result.refusal();
            if (refusal != null) {
                refused.add(new RefusedItem(
                        RefusedItem.Kind.ACTIVITY, result.externalId(), refusal.reason(), null, refusal.detail()));
            }
        }
        if (sender.isVendor() && !refused.isEmpty()) {
            noteRefusals.handle(sender.clientId(), refused);
        }
        return refused.size();
    }

    private Result take(Sender sender, Item item) {
        Optional<String> externalId = EXTERNAL_ID.find(item.externalId());
        if (externalId.isEmpty()) {
            return Result.refused(
                    item.externalId(), "invalid-external-id", "externalId must have 1 to 200 characters, all visible.");
        }
        try {
            var unused = reader.read(new RecordingFile(item.activity(), null, UploadController.ACTIVITY));
            UUID id = intake.accept(new Upload(
                    sender,
                    new ByteArrayInputStream(item.activity()),
                    null,
                    externalId.get(),
                    null,
                    UploadController.ACTIVITY));
            return Result.accepted(item.externalId(), id);
        } catch (UnreadableRecording unreadable) {
            return Result.refused(
                    item.externalId(), WireName.of(unreadable.reason()), String.valueOf(unreadable.getMessage()));
        } catch (Refusal refusal) {
            if (refusal.type().equals(ImportProblems.EXTERNAL_ID_REUSED)) {
                return Result.refused(item.externalId(), "external-id-reused", refusal.detail());
            }
            throw refusal;
        }
    }
}
