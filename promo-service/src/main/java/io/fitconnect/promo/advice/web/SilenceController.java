package io.fitconnect.promo.advice.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.HouseAppsOnly;
import io.fitconnect.platform.web.Page;
import io.fitconnect.promo.advice.EndSilence;
import io.fitconnect.promo.advice.ListSilences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the athlete does not want to hear of. */
@RestController
@HouseAppsOnly
@RequestMapping(path = AdviceController.PATH + "/silences", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Advice")
class SilenceController {

    private final ListSilences listSilences;
    private final EndSilence endSilence;

    SilenceController(ListSilences listSilences, EndSilence endSilence) {
        this.listSilences = listSilences;
        this.endSilence = endSilence;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listSilences",
            summary = "Lists what is silenced, newest first",
            description = "On one page: at most 200.")
    Page<SilenceView> list(@Parameter(hidden = true) Caller caller) {
        return new Page<>(
                listSilences.handle(caller.requireSubject()).stream()
                        .map(SilenceView::of)
                        .toList(),
                null);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endSilence", summary = "Ends a silence")
    @ApiResponse(responseCode = "204", description = "Ended")
    void end(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        endSilence.handle(caller.requireSubject(), id);
    }
}
