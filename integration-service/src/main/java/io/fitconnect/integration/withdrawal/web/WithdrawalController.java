package io.fitconnect.integration.withdrawal.web;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.withdrawal.WithdrawPush;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.platform.text.TextRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes back recordings by the client's own ids. */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Imports")
class WithdrawalController {

    private static final TextRule EXTERNAL_ID = TextRule.line(200);

    private final WithdrawPush withdrawPush;
    private final FirstPartyClients house;

    WithdrawalController(WithdrawPush withdrawPush, FirstPartyClients house) {
        this.withdrawPush = withdrawPush;
        this.house = house;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "withdrawRecording",
            summary = "Deletes a recording by its external id",
            description =
                    "Deletes the trainings that were made of it, its samples and its bytes, and frees the id, so that another "
                            + "recording may take it. What another client handed in as well stays. An id that you never sent counts "
                            + "as deleted")
    @ApiResponse(responseCode = "204", description = "Nothing of yours stands under this id")
    void withdraw(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Your own id of the recording, 1 to 200 characters") @RequestParam
                    String externalId) {
        SourceKind kind = house.contains(caller) ? SourceKind.UPLOAD : SourceKind.VENDOR;
        Sender sender = new Sender(caller.requireSubject(), caller.clientId(), kind);
        withdrawPush.handle(sender, EXTERNAL_ID.require("externalId", externalId));
    }
}
