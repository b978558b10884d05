package io.fitconnect.social.people.contact.web;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.people.contact.CloseContactLink;
import io.fitconnect.social.people.contact.Contact;
import io.fitconnect.social.people.contact.OpenContactLink;
import io.fitconnect.social.people.contact.ReadContactLink;
import io.fitconnect.social.people.contact.ViewContactLink;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The contact link of the athlete who signed in, and those of others. */
@RestController
@RequestMapping(path = ContactLinkController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People")
class ContactLinkController {

    static final String PATH = "/api/v1/contact-links";

    private final ViewContactLink viewLink;
    private final OpenContactLink openLink;
    private final CloseContactLink closeLink;
    private final ReadContactLink readLink;

    ContactLinkController(
            ViewContactLink viewLink, OpenContactLink openLink, CloseContactLink closeLink, ReadContactLink readLink) {
        this.viewLink = viewLink;
        this.openLink = openLink;
        this.closeLink = closeLink;
        this.readLink = readLink;
    }

    @GetMapping("/mine")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "viewContactLink",
            summary = "Tells whether the athlete has a contact link",
            description = "Returns no secret: only making a link does, once.")
    @ApiResponse(responseCode = "200", description = "Whether there is one")
    ResponseEntity<ContactLinkView> view(@Parameter(hidden = true) Caller caller) {
        return noStore(ContactLinkView.of(viewLink.handle(caller.requireSubject())));
    }

    @PutMapping("/mine")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "openContactLink",
            summary = "Makes a new contact link",
            description =
                    "Who has it reads the name and may ask for friendship. The link before it leads nowhere from then on.")
    @ApiResponse(responseCode = "200", description = "The link; its secret cannot be read again")
    ResponseEntity<ContactAddressView> open(@Parameter(hidden = true) Caller caller) {
        SecretAddress address = openLink.handle(caller.requireSubject());
        return noStore(new ContactAddressView(address.secret(), PATH + "/" + address.secret()));
    }

    @DeleteMapping("/mine")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "closeContactLink", summary = "Revokes the contact link; friends stay")
    @ApiResponse(responseCode = "204", description = "No link leads to the athlete")
    void close(@Parameter(hidden = true) Caller caller) {
        closeLink.handle(caller.requireSubject());
    }

    @GetMapping("/{secret}")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "readContactLink", summary = "Reads to whom a contact link leads")
    @ApiResponse(responseCode = "200", description = "The athlete, whom the reader may ask for friendship")
    ResponseEntity<ContactView> read(@PathVariable String secret, @Parameter(hidden = true) Caller caller) {
        Contact contact = readLink.handle(secret, caller.requireSubject());
        return noStore(new ContactView(contact.athlete(), contact.name()));
    }

    private static <T> ResponseEntity<T> noStore(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
