package io.fitconnect.notification.mail.web;

import io.fitconnect.notification.mail.Contacts;
import io.fitconnect.notification.mail.MailProblems;
import io.fitconnect.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The address of the athlete who signed in. */
@RestController
@RequestMapping(path = "/api/v1/notifications/mail-address", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Mail")
class MailAddressController {

    private final Contacts contacts;
    private final Clock clock;

    MailAddressController(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_notification:read')")
    @Operation(operationId = "viewNotificationMailAddress", summary = "Shows where mails go, and whether they arrive")
    @ApiResponse(responseCode = "200", description = "The address")
    @ApiResponse(
            responseCode = "404",
            description = "The address of a new account is not known yet, which takes seconds",
            content = @Content)
    ResponseEntity<MailAddressView> view(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(contacts.find(caller.requireSubject())
                        .map(contact -> MailAddressView.of(contact, clock.instant()))
                        .orElseThrow(MailProblems::noAddress));
    }
}
