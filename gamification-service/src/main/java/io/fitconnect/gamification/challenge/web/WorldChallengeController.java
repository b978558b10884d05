package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Challenge;
import io.fitconnect.gamification.challenge.FoundChallenge;
import io.fitconnect.gamification.challenge.Goal;
import io.fitconnect.gamification.challenge.PublishChallenge;
import io.fitconnect.gamification.challenge.TryGoal;
import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What editors make for everybody. */
@RestController
@RequestMapping(path = WorldChallengeController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice({BackOffice.EDITOR, BackOffice.ADMINISTRATOR})
@Tag(name = "World challenges", description = "Challenges for everybody, for editors")
class WorldChallengeController {

    static final String PATH = "/api/v1/world-challenges";

    private final PublishChallenge publishChallenge;
    private final TryGoal tryGoal;
    private final IdempotentAnswers answers;

    WorldChallengeController(PublishChallenge publishChallenge, TryGoal tryGoal, IdempotentAnswers answers) {
        this.publishChallenge = publishChallenge;
        this.tryGoal = tryGoal;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "publishChallenge", summary = "Makes a challenge for everybody")
    @ApiResponse(
            responseCode = "201",
            description = "The challenge",
            headers = @Header(name = "Location", description = "Its address for athletes"),
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @ApiResponse(responseCode = "409", description = "The challenge is over already", content = @Content)
    ResponseEntity<JsonNode> publish(
            @Valid @RequestBody NewWorldChallenge document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID editor = caller.requireSubject();
        String title = document.toTitle();
        Goal goal = document.goal().toGoal();
        return answers.answer(idempotencyKey, caller, "POST " + PATH, document, () -> {
            Challenge made = publishChallenge.handle(title, goal);
            return ResponseEntity.created(URI.create(ChallengeController.PATH + "/" + made.id()))
                    .body(ChallengeView.of(new FoundChallenge(made, 0, Optional.empty(), Optional.empty()), editor));
        });
    }

    @PostMapping(path = "/trial", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "tryChallenge",
            summary = "Computes how a goal would have gone if it had ended yesterday; makes nothing")
    @ApiResponse(responseCode = "200", description = "Figures of a sample of athletes")
    TrialView tryGoal(@Valid @RequestBody NewTrial document) {
        return TrialView.of(tryGoal.handle(document.goal().toGoal()));
    }
}
