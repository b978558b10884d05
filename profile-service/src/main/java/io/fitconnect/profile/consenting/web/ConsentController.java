package io.fitconnect.profile.consenting.web;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.consent.ConsentPurpose;
import io.fitconnect.profile.consenting.ChangeConsent;
import io.fitconnect.profile.consenting.ListConsents;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Consents of the athlete who signed in. */
@RestController
@RequestMapping(path = ConsentController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Consents", description = "What the athlete consents to, with its evidence")
@NeedsProfile
class ConsentController {

    static final String PATH = "/api/v1/profiles/me/consents";

    private final ListConsents listConsents;
    private final ChangeConsent changeConsent;

    ConsentController(ListConsents listConsents, ChangeConsent changeConsent) {
        this.listConsents = listConsents;
        this.changeConsent = changeConsent;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "listConsents", summary = "Lists what stands, and the evidence of it, newest first")
    @ApiResponse(responseCode = "200", description = "What stands, and its evidence")
    ConsentsView list(@Parameter(hidden = true) Caller caller) {
        return ConsentsView.of(listConsents.handle(athlete(caller)));
    }

    @PutMapping(path = "/{purpose}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "giveConsent",
            summary = "Gives consent to a purpose",
            description = "Keeps which text was shown, where and when. A consent that stands is not recorded again.")
    @ApiResponse(responseCode = "204", description = "The consent stands")
    void give(
            @Parameter(
                            description = "The purpose",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"advice", "campaigns"}))
                    @PathVariable
                    String purpose,
            @Valid @RequestBody ConsentDocument document,
            @Parameter(hidden = true) Caller caller) {
        changeConsent.handle(athlete(caller), require(purpose), Optional.of(document.textVersion()), document.place());
    }

    @DeleteMapping("/{purpose}")
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraws consent to a purpose",
            description = "Announced to the services at once. Without a consent nothing changes.")
    @ApiResponse(responseCode = "204", description = "No consent stands")
    void withdraw(
            @Parameter(
                            description = "The purpose",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"advice", "campaigns"}))
                    @PathVariable
                    String purpose,
            @Parameter(
                            description = "Where in the app, in kebab-case",
                            schema =
                                    @Schema(
                                            type = "string",
                                            pattern = ConsentDocument.PLACE,
                                            maxLength = ConsentDocument.LONGEST,
                                            defaultValue = "settings"))
                    @RequestParam(defaultValue = "settings")
                    String place,
            @Parameter(hidden = true) Caller caller) {
        if (place.length() > ConsentDocument.LONGEST || !place.matches(ConsentDocument.PLACE)) {
            throw InvalidValue.refuse("place", "must be kebab-case of at most 40 characters");
        }
        changeConsent.handle(athlete(caller), require(purpose), Optional.empty(), place);
    }

    private static ConsentPurpose require(String purpose) {
        return ConsentPurpose.find(purpose)
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, "There is no such purpose."));
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
