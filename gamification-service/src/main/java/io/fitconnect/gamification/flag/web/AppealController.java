package io.fitconnect.gamification.flag.web;

import io.fitconnect.gamification.flag.AppealPosition;
import io.fitconnect.gamification.flag.DecideFlag;
import io.fitconnect.gamification.flag.ListAppeals;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What moderators decide. */
@RestController
@RequestMapping(path = "/api/v1/fairness-appeals", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice({BackOffice.MODERATOR, BackOffice.ADMINISTRATOR})
@Tag(name = "Fairness appeals", description = "Appeals against flags, for moderators")
class AppealController {

    private final ListAppeals listAppeals;
    private final DecideFlag decideFlag;

    AppealController(ListAppeals listAppeals, DecideFlag decideFlag) {
        this.listAppeals = listAppeals;
        this.decideFlag = decideFlag;
    }

    @GetMapping
    @Operation(operationId = "listFairnessAppeals", summary = "Lists open appeals, the longest waiting first")
    @ApiResponse(responseCode = "200", description = "A page of appeals")
    Page<AppealedFlagView> list(
            @Parameter(
                            description = "Appeals on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        AppealPosition after = cursor == null ? AppealPosition.FIRST : Cursor.decode(cursor, AppealPosition.class);
        return listAppeals.handle(after, limit).map(AppealedFlagView::of);
    }

    @PutMapping(path = "/{athleteId}/{flagId}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "decideFairnessAppeal", summary = "Decides an open appeal, not one of one's own")
    @ApiResponse(responseCode = "200", description = "The decided flag")
    @ApiResponse(
            responseCode = "409",
            description = "No appeal is open, or it is the moderator's own",
            content = @Content)
    AppealedFlagView decide(
            @PathVariable UUID athleteId,
            @PathVariable UUID flagId,
            @Valid @RequestBody FlagDecisionDocument document,
            @Parameter(hidden = true) Caller caller) {
        return AppealedFlagView.of(
                decideFlag.handle(athleteId, flagId, caller.requireSubject(), document.lifted(), document.toNote()));
    }
}
