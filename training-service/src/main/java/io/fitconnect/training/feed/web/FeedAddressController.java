package io.fitconnect.training.feed.web;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.fitconnect.training.feed.CloseFeed;
import io.fitconnect.training.feed.OpenFeed;
import io.fitconnect.training.feed.ViewFeed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The address of the calendar of the athlete who signed in. */
@RestController
@RequestMapping(path = FeedAddressController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Calendar")
class FeedAddressController {

    static final String PATH = "/api/v1/calendar/feed";

    private final ViewFeed viewFeed;
    private final OpenFeed openFeed;
    private final CloseFeed closeFeed;
    private final Writers writers;

    FeedAddressController(ViewFeed viewFeed, OpenFeed openFeed, CloseFeed closeFeed, Writers writers) {
        this.viewFeed = viewFeed;
        this.openFeed = openFeed;
        this.closeFeed = closeFeed;
        this.writers = writers;
    }

    @GetMapping
    @Operation(
            operationId = "viewCalendarFeed",
            summary = "Tells whether the calendar is open",
            description = "Returns no address: only opening the calendar does, once.")
    ResponseEntity<FeedView> view(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(FeedView.of(viewFeed.handle(athlete(caller), writer(caller))));
    }

    @PostMapping
    @Operation(
            operationId = "openCalendarFeed",
            summary = "Opens the calendar at a new address",
            description = "The address is a secret: who has it reads the calendar without signing in. The one before"
                    + " it answers 404 from then on.")
    @ApiResponse(responseCode = "201", description = "Where the calendar is", headers = @Header(name = "Location"))
    ResponseEntity<FeedAddressView> open(@Parameter(hidden = true) Caller caller, Locale locale) {
        SecretAddress address = openFeed.handle(athlete(caller), writer(caller), locale);
        return ResponseEntity.created(URI.create(PATH))
                .cacheControl(CacheControl.noStore())
                .body(new FeedAddressView(CalendarFeedController.pathOf(address.secret())));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "closeCalendarFeed", summary = "Closes the calendar; its address answers 404 from then on")
    @ApiResponse(responseCode = "204", description = "Closed")
    void close(@Parameter(hidden = true) Caller caller) {
        closeFeed.handle(athlete(caller), writer(caller));
    }

    private Writer writer(Caller caller) {
        return writers.of(caller);
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
