package io.fitconnect.social.conversation.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.conversation.ChooseWhoMayWrite;
import io.fitconnect.social.conversation.ViewWritingSetting;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From whom the athlete who signed in takes messages. */
@RestController
@RequestMapping(path = ConversationsController.PATH + "/settings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Conversations")
class WritingSettingController {

    private final ViewWritingSetting viewSetting;
    private final ChooseWhoMayWrite chooseWhoMayWrite;

    WritingSettingController(ViewWritingSetting viewSetting, ChooseWhoMayWrite chooseWhoMayWrite) {
        this.viewSetting = viewSetting;
        this.chooseWhoMayWrite = chooseWhoMayWrite;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewWritingSetting", summary = "Reads who may write to the athlete first")
    ResponseEntity<WritingSettingView> view(@Parameter(hidden = true) Caller caller) {
        return ConversationAnswers.ok(new WritingSettingView(viewSetting.handle(caller.requireSubject())));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @WhileSuspended(Access.OPEN)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "chooseWhoMayWrite",
            summary = "Chooses who may write to the athlete first",
            description = "Who was written to may always answer. What stands already stays.")
    @ApiResponse(responseCode = "200", description = "The setting")
    ResponseEntity<WritingSettingView> choose(
            @Valid @RequestBody WritingSettingDocument document, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        chooseWhoMayWrite.handle(athlete, document.whoMayWrite());
        return ConversationAnswers.ok(new WritingSettingView(viewSetting.handle(athlete)));
    }
}
