package io.fitconnect.integration.correction.web;

import io.fitconnect.integration.correction.CorrectRecording;
import io.fitconnect.integration.correction.CorrectableRecording;
import io.fitconnect.integration.correction.CorrectionText;
import io.fitconnect.integration.correction.UndoCorrection;
import io.fitconnect.integration.correction.ViewCorrections;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.platform.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of the recording of a training, by its athlete in the house's own clients. */
@RestController
@RequestMapping(path = "/api/v1/trainings/{trainingId}/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Corrections", description = "Crop, split and corrected distance of recordings; the original stays")
class CorrectionController {

    private static final String VERSION = "The ETag of the version that you have read";

    private final ViewCorrections viewCorrections;
    private final CorrectRecording correctRecording;
    private final UndoCorrection undoCorrection;
    private final FirstPartyClients house;

    CorrectionController(
            ViewCorrections viewCorrections,
            CorrectRecording correctRecording,
            UndoCorrection undoCorrection,
            FirstPartyClients house) {
        this.viewCorrections = viewCorrections;
        this.correctRecording = correctRecording;
        this.undoCorrection = undoCorrection;
        this.house = house;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "listCorrections", summary = "Lists what was set right of a recording")
    @ApiResponse(responseCode = "200", description = "All corrections", headers = @Header(name = "ETag"))
    ResponseEntity<CorrectionsView> list(@Parameter(hidden = true) Caller caller, @PathVariable UUID trainingId) {
        return view(caller, trainingId);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "correctRecording",
            summary = "Crops, splits or sets the distance of a recording",
            description = "Seconds are those of the training's streams as they are now. A split leaves the first part"
                    + " and makes a second training from the rest. The training follows within seconds.")
    @ApiResponse(responseCode = "200", description = "All corrections", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "422",
            description = "The correction does not fit the recording; `reason` and `endSeconds` say why")
    ResponseEntity<CorrectionsView> correct(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID trainingId,
            @Valid @RequestBody CorrectionDocument document,
            @Parameter(description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch) {
        requireHouse(caller);
        correctRecording.correct(
                caller.requireSubject(),
                trainingId,
                caller.clientId(),
                revision -> ETags.requireMatch(ifMatch, revision),
                document.toWish());
        return view(caller, trainingId);
    }

    @DeleteMapping("/{number}")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "undoCorrection",
            summary = "Undoes the last correction",
            description = "The recording is as it was before. The training that a split made is deleted.")
    @ApiResponse(responseCode = "200", description = "All corrections", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description = "A later correction, or one of the training that the split made, is undone first")
    ResponseEntity<CorrectionsView> undo(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID trainingId,
            @PathVariable int number,
            @Parameter(description = VERSION, required = true)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch) {
        requireHouse(caller);
        undoCorrection.undo(
                caller.requireSubject(), trainingId, number, revision -> ETags.requireMatch(ifMatch, revision));
        return view(caller, trainingId);
    }

    private ResponseEntity<CorrectionsView> view(Caller caller, UUID trainingId) {
        CorrectableRecording recording = viewCorrections.handle(caller.requireSubject(), trainingId);
        return ResponseEntity.ok()
                .eTag(ETags.of(recording.activity().revision()))
                .body(CorrectionsView.of(trainingId, recording));
    }

    private void requireHouse(Caller caller) {
        if (!house.contains(caller)) {
            throw new Refusal(CommonProblems.FORBIDDEN, CorrectionText.ONLY_OWN_CLIENTS.message());
        }
    }
}
