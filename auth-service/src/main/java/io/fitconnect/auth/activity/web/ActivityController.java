package io.fitconnect.auth.activity.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.activity.ActivityPosition;
import io.fitconnect.auth.activity.ListActivity;
import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.origin.Places;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the house's apps the audit log of the person who signed in. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_account:manage')")
@Tag(name = "Account", description = "What happened to the own account, and what it is connected with")
class ActivityController {

    private final ListActivity listActivity;
    private final Places places;

    ActivityController(ListActivity listActivity, Places places) {
        this.listActivity = listActivity;
        this.places = places;
    }

    @GetMapping(path = "/api/v1/account-activity", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listAccountActivity",
            summary = "Lists what happened to the account, newest first",
            description = "Entries of a year. New events and details may be added.")
    ResponseEntity<Page<ActivityResponse>> list(
            @Parameter(
                            description = "Entries on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        Page<AuditEntry> page = listActivity.handle(
                new AccountId(caller.requireSubject()),
                Optional.ofNullable(cursor).map(text -> Cursor.decode(text, ActivityPosition.class)),
                limit);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(
                        page.items().stream()
                                .map(entry -> ActivityResponse.of(entry, places))
                                .toList(),
                        page.nextCursor()));
    }
}
