package io.fitconnect.notification.preference.web;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.preference.ChooseChannel;
import io.fitconnect.notification.preference.EndLimit;
import io.fitconnect.notification.preference.EndQuietHours;
import io.fitconnect.notification.preference.LimitChannel;
import io.fitconnect.notification.preference.SetQuietHours;
import io.fitconnect.notification.preference.ViewPreferences;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The choices of the athlete who signed in. */
@RestController
@RequestMapping(path = "/api/v1/notifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Preferences", description = "What reaches the athlete outside of the app, and when")
class PreferenceController {

    private final ViewPreferences viewPreferences;
    private final ChooseChannel chooseChannel;
    private final SetQuietHours setQuietHours;
    private final EndQuietHours endQuietHours;
    private final LimitChannel limitChannel;
    private final EndLimit endLimit;
    private final Kinds kinds;
    private final Readers readers;
    private final Clock clock;

    PreferenceController(
            ViewPreferences viewPreferences,
            ChooseChannel chooseChannel,
            SetQuietHours setQuietHours,
            EndQuietHours endQuietHours,
            LimitChannel limitChannel,
            EndLimit endLimit,
            Kinds kinds,
            Readers readers,
            Clock clock) {
        this.viewPreferences = viewPreferences;
        this.chooseChannel = chooseChannel;
        this.setQuietHours = setQuietHours;
        this.endQuietHours = endQuietHours;
        this.limitChannel = limitChannel;
        this.endLimit = endLimit;
        this.kinds = kinds;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/preferences")
    @PreAuthorize("hasAuthority('SCOPE_notification:read')")
    @Operation(operationId = "viewNotificationPreferences", summary = "Shows the choices, with a preview of each kind")
    @ApiResponse(responseCode = "200", description = "The choices")
    ResponseEntity<PreferencesView> view(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale language) {
        UUID athlete = caller.requireSubject();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(PreferencesView.of(
                        kinds.list(),
                        viewPreferences.handle(athlete),
                        language,
                        readers.get(athlete).zone(),
                        clock.instant()));
    }

    @PutMapping(path = "/preferences/{kind}/{channel}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(
            operationId = "chooseNotificationChannel",
            summary = "Chooses whether a channel carries a kind",
            description =
                    "The last writer wins. What the security of the account needs can be neither switched off nor put into"
                            + " the daily digest, which is for mail alone.")
    @ApiResponse(responseCode = "204", description = "The choice is kept")
    @ApiResponse(responseCode = "409", description = "The kind cannot be muted", content = @Content)
    ResponseEntity<Void> choose(
            @PathVariable String kind,
            @Parameter(schema = @Schema(allowableValues = {"mail", "push"})) @PathVariable String channel,
            @Valid @RequestBody ChannelChoice choice,
            @Parameter(hidden = true) Caller caller) {
        chooseChannel.handle(caller.requireSubject(), kind, toChannel(channel), choice.toWish());
        return ResponseEntity.noContent().build();
    }

    @PutMapping(path = "/quiet-hours", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(
            operationId = "setQuietHours",
            summary = "Sets the hours in which channels wait",
            description = "By the time zone of the profile. What cannot be muted and what is pressing does not wait.")
    @ApiResponse(responseCode = "204", description = "The hours are kept")
    ResponseEntity<Void> setQuietHours(
            @Valid @RequestBody QuietHoursDocument document, @Parameter(hidden = true) Caller caller) {
        setQuietHours.handle(caller.requireSubject(), document.toHours());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/quiet-hours")
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(operationId = "endQuietHours", summary = "Lets channels carry at any hour; may be repeated")
    @ApiResponse(responseCode = "204", description = "There are no quiet hours")
    ResponseEntity<Void> endQuietHours(@Parameter(hidden = true) Caller caller) {
        endQuietHours.handle(caller.requireSubject());
        return ResponseEntity.noContent().build();
    }

    @PutMapping(path = "/limits/{channel}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(
            operationId = "limitNotificationChannel",
            summary = "Limits how many notifications a channel carries in a day",
            description =
                    "By the calendar of the profile's time zone. What exceeds it stays in the app; what cannot be muted"
                            + " and what is pressing is neither counted nor held back.")
    @ApiResponse(responseCode = "204", description = "The limit is kept")
    ResponseEntity<Void> limit(
            @Parameter(schema = @Schema(allowableValues = {"mail", "push"})) @PathVariable String channel,
            @Valid @RequestBody LimitDocument document,
            @Parameter(hidden = true) Caller caller) {
        limitChannel.handle(caller.requireSubject(), toChannel(channel), document.perDay());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/limits/{channel}")
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(operationId = "endNotificationLimit", summary = "Returns to the default limit; may be repeated")
    @ApiResponse(responseCode = "204", description = "The default holds")
    ResponseEntity<Void> endLimit(
            @Parameter(schema = @Schema(allowableValues = {"mail", "push"})) @PathVariable String channel,
            @Parameter(hidden = true) Caller caller) {
        endLimit.handle(caller.requireSubject(), toChannel(channel));
        return ResponseEntity.noContent().build();
    }

    private static ChannelName toChannel(String channel) {
        return WireName.find(ChannelName.class, channel)
                .orElseThrow(() -> InvalidValue.refuse("channel", "must be mail or push"));
    }
}
