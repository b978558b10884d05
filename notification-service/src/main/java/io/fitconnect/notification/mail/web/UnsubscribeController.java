package io.fitconnect.notification.mail.web;

import io.fitconnect.notification.mail.Html;
import io.fitconnect.notification.mail.MailText;
import io.fitconnect.notification.mail.StopMails;
import io.fitconnect.notification.mail.UnsubscribeLinks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends mails of a kind. A mail program posts by itself (RFC 8058); a person opens the page and decides there. */
@RestController
@RequestMapping(path = "/notifications/unsubscribe", produces = UnsubscribeController.HTML)
@Tag(name = "Mail", description = "The links of mails")
class UnsubscribeController {

    static final String HTML = "text/html;charset=UTF-8";

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";

    private final UnsubscribeLinks links;
    private final StopMails stopMails;

    UnsubscribeController(UnsubscribeLinks links, StopMails stopMails) {
        this.links = links;
        this.stopMails = stopMails;
    }

    @GetMapping("/{secret}")
    @SecurityRequirements
    @Operation(
            operationId = "askBeforeUnsubscribing",
            summary = "Asks whether to end mails of the link's kind",
            description = "Changes nothing: programs that look for harm follow the links of mails.")
    @ApiResponse(responseCode = "200", description = "A page with a button")
    ResponseEntity<String> ask(@PathVariable String secret, @Parameter(hidden = true) Locale language) {
        links.require(secret);
        return page(
                language,
                "<p>" + say(MailText.PAGE_QUESTION, language) + "</p><form method=\"post\"><button>"
                        + say(MailText.PAGE_BUTTON, language) + "</button></form>");
    }

    @PostMapping("/{secret}")
    @SecurityRequirements
    @Operation(
            operationId = "unsubscribe",
            summary = "Ends mails of the link's kind; may be repeated",
            description = "As RFC 8058 has it: no cookie and no token is needed, and the body is not read.")
    @ApiResponse(responseCode = "200", description = "No more mails of this kind are sent")
    ResponseEntity<String> unsubscribe(@PathVariable String secret, @Parameter(hidden = true) Locale language) {
        stopMails.handle(secret);
        return page(
                language,
                "<p>" + say(MailText.PAGE_DONE, language) + "</p><p>"
                        + Html.link(
                                "/app/settings",
                                MailText.PAGE_SETTINGS.message().in(language)) + "</p>");
    }

    private static ResponseEntity<String> page(Locale language, String content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(Html.page(
                        language,
                        MailText.PAGE_TITLE.message().in(language),
                        "<h1>" + say(MailText.PAGE_TITLE, language) + "</h1>" + content));
    }

    private static String say(MailText text, Locale language) {
        return Html.escape(text.message().in(language));
    }
}
