package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.viewing.SeeTrainingAs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An own training through another's eyes. */
@RestController
@Tag(name = "Trainings of others")
class SeenAsController {

    private final SeeTrainingAs seeTrainingAs;

    SeenAsController(SeeTrainingAs seeTrainingAs) {
        this.seeTrainingAs = seeTrainingAs;
    }

    @GetMapping(path = "/api/v1/trainings/{id}/seen-as", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "seeTrainingAs", summary = "Reads an own training as another would see it")
    @ApiResponse(responseCode = "200", description = "What such a viewer sees")
    @ApiResponse(responseCode = "404", description = "No such training in the own diary", content = @Content)
    ResponseEntity<SeenAsView> seenAs(
            @PathVariable UUID id,
            @Parameter(
                            description = "Through whose eyes",
                            schema = @Schema(allowableValues = {"stranger", "club-member", "follower", "friend"}))
                    @RequestParam
                    String viewer,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        Standing standing = Standing.findOther(viewer)
                .orElseThrow(
                        () -> InvalidValue.refuse("viewer", "must be one of stranger, club-member, follower, friend"));
        var key = new TrainingKey(new AthleteId(caller.requireSubject()), new TrainingId(id));
        return SeenAnswers.of(
                seeTrainingAs
                        .handle(key, standing)
                        .map(seen -> new SeenAsView(true, SeenTrainingView.of(seen, locale)))
                        .orElse(new SeenAsView(false, null)),
                locale);
    }
}
