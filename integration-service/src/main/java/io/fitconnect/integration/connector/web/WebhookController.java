package io.fitconnect.integration.connector.web;

import io.fitconnect.integration.connector.ReceiveNotices;
import io.fitconnect.integration.connector.Tracker.SignedBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what trackers post: no token is needed, the signature over the raw bytes proves the sender. */
@RestController
@RequestMapping(path = WebhookController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tracker notices", description = "What trackers tell of their athletes")
class WebhookController {

    static final String PATH = "/webhooks";

    private final ReceiveNotices receiveNotices;

    WebhookController(ReceiveNotices receiveNotices) {
        this.receiveNotices = receiveNotices;
    }

    @GetMapping("/{tracker}")
    @SecurityRequirements
    @Operation(
            operationId = "answerTrackerChallenge",
            summary = "Proves to a tracker that the address is ours",
            description = "Parameters and answer are those of the tracker's own protocol.")
    @ApiResponse(
            responseCode = "200",
            description = "The tracker's challenge",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema =
                                    @Schema(
                                            type = "object",
                                            additionalProperties = Schema.AdditionalPropertiesValue.TRUE)))
    @ApiResponse(responseCode = "403", description = "The agreed token is missing or another one")
    ResponseEntity<String> answer(
            @PathVariable String tracker, @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(receiveNotices.answerChallenge(tracker, parameters));
    }

    @PostMapping(path = "/{tracker}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirements
    @Operation(
            operationId = "receiveTrackerNotice",
            summary = "Takes a notice of a tracker; a replayed one has no effect",
            description = "The body is that of the tracker's own protocol. It is answered before anything is fetched.")
    @ApiResponse(responseCode = "200", description = "Taken")
    @ApiResponse(responseCode = "403", description = "The tracker did not sign the body, or signed it too long ago")
    ResponseEntity<Void> receive(
            @PathVariable String tracker,
            @RequestBody byte[] body,
            @Parameter(hidden = true) HttpServletRequest request) {
        Map<String, String> headers = Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT), request::getHeader, (one, other) -> one));
        receiveNotices.receive(tracker, new SignedBody(headers, body));
        return ResponseEntity.ok().build();
    }
}
