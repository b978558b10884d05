package io.fitconnect.training.grouptraining.joint.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.WhileHidden;
import io.fitconnect.training.grouptraining.joint.AttachRecording;
import io.fitconnect.training.grouptraining.joint.DetachRecording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The athlete's own recording in a group training. */
@RestController
@RequestMapping(path = JointController.PATH + "/recording", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Group trainings")
class RecordingController {

    private final AttachRecording attach;
    private final DetachRecording detach;
    private final GroupTrainingCallers callers;

    RecordingController(AttachRecording attach, DetachRecording detach, GroupTrainingCallers callers) {
        this.attach = attach;
        this.detach = detach;
        this.callers = callers;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "attachRecording",
            summary = "Says with which recording the athlete took part",
            description = "Of whatever time and place, in the place of the one that was attached before.")
    @ApiResponse(responseCode = "409", description = "The training was entered by hand", content = @Content)
    void attach(
            @PathVariable UUID id,
            @Valid @RequestBody RecordingDocument document,
            @Parameter(hidden = true) Caller caller) {
        attach.handle(id, callers.athlete(caller), document.trainingId());
    }

    @WhileHidden
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "detachRecording",
            summary = "Takes the athlete's recording out of the group training",
            description = "None attaches itself afterwards.")
    void detach(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        detach.handle(id, callers.athlete(caller));
    }
}
