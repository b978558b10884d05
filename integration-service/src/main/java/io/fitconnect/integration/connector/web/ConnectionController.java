package io.fitconnect.integration.connector.web;

import io.fitconnect.integration.connector.BeginConnecting;
import io.fitconnect.integration.connector.CompleteConnecting;
import io.fitconnect.integration.connector.ConnectionId;
import io.fitconnect.integration.connector.ConnectorText;
import io.fitconnect.integration.connector.Disconnect;
import io.fitconnect.integration.connector.ListConnections;
import io.fitconnect.integration.connector.Trackers;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Connects trackers, for the athlete in the house's own clients. */
@RestController
@RequestMapping(path = "/api/v1/tracker-connections", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tracker connections", description = "Accounts at trackers, from which recordings are fetched")
class ConnectionController {

    private final ListConnections listConnections;
    private final BeginConnecting beginConnecting;
    private final CompleteConnecting completeConnecting;
    private final Disconnect disconnect;
    private final Trackers trackers;
    private final FirstPartyClients house;

    ConnectionController(
            ListConnections listConnections,
            BeginConnecting beginConnecting,
            CompleteConnecting completeConnecting,
            Disconnect disconnect,
            Trackers trackers,
            FirstPartyClients house) {
        this.listConnections = listConnections;
        this.beginConnecting = beginConnecting;
        this.completeConnecting = completeConnecting;
        this.disconnect = disconnect;
        this.trackers = trackers;
        this.house = house;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "listTrackerConnections", summary = "Lists the trackers, and how each stands")
    @ApiResponse(responseCode = "200", description = "All trackers that can be connected")
    ResponseEntity<ConnectionsView> list(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale language) {
        return view(athleteOf(caller), language);
    }

    @PostMapping("/{tracker}/consent")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "beginTrackerConnection",
            summary = "Begins to connect a tracker; may be repeated",
            description =
                    "A repetition replaces what was begun. Only this athlete can complete it, within ten minutes.")
    @ApiResponse(responseCode = "200", description = "Where the athlete consents")
    ResponseEntity<ConsentPage> begin(@Parameter(hidden = true) Caller caller, @PathVariable String tracker) {
        String address = beginConnecting.handle(athleteOf(caller), tracker).toString();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ConsentPage(address));
    }

    @PutMapping(path = "/{tracker}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "completeTrackerConnection",
            summary = "Completes connecting with what the tracker's page led back with",
            description = "Recent recordings follow within a minute, older ones page by page.")
    @ApiResponse(responseCode = "200", description = "Connected")
    @ApiResponse(
            responseCode = "409",
            description = "The consent was begun elsewhere, too long ago or used before; or the tracker's account, or"
                    + " another one, is connected already")
    @ApiResponse(responseCode = "422", description = "The consent leaves out what is needed; `missing` names it")
    @ApiResponse(responseCode = "503", description = "The tracker does not answer")
    ResponseEntity<ConnectionsView> complete(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String tracker,
            @Valid @RequestBody ConsentAnswer answer,
            @Parameter(hidden = true) Locale language) {
        UUID athlete = athleteOf(caller);
        completeConnecting.complete(athlete, tracker, answer.state(), answer.code(), answer.scopes());
        return view(athlete, language);
    }

    @DeleteMapping("/{tracker}")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "disconnectTracker",
            summary = "Disconnects a tracker; may be repeated",
            description = "Ends the consent at the tracker. What it does not let stay is deleted within minutes.")
    @ApiResponse(responseCode = "204", description = "Not connected any more")
    ResponseEntity<Void> disconnect(@Parameter(hidden = true) Caller caller, @PathVariable String tracker) {
        UUID athlete = athleteOf(caller);
        disconnect.handle(new ConnectionId(athlete, trackers.require(tracker).name()));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ConnectionsView> view(UUID athlete, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ConnectionsView(listConnections.handle(athlete).stream()
                        .map(standing -> ConnectionView.of(standing, language))
                        .toList()));
    }

    private UUID athleteOf(Caller caller) {
        if (!house.contains(caller)) {
            throw new Refusal(CommonProblems.FORBIDDEN, ConnectorText.ONLY_OWN_CLIENTS.message());
        }
        return caller.requireSubject();
    }
}
