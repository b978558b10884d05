package io.fitconnect.auth.vendorapp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.auth.vendorapp.AppDetails;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A vendor's application as its owner and administrators see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VendorAppResponse(
        String clientId,
        String name,
        String website,
        List<String> redirectUris,
        List<String> scopes,

        @Schema(
                description = "approved: works for every athlete; unapproved, refused: for its owner only",
                allowableValues = {"unapproved", "approved", "refused"})
        String status,

        @Nullable @Schema(description = "Why an administrator refused the last change")
        String reason,

        @Nullable @Schema(description = "What the application becomes once an administrator approves it")
        Waiting waiting,

        @Schema(description = "Grows with each change") long version,

        Instant registeredAt) {

    static VendorAppResponse of(VendorApp app) {
        return new VendorAppResponse(
                app.clientId(),
                app.details().name(),
                app.details().website(),
                sorted(app.details().redirectUris()),
                sorted(app.details().scopes()),
                app.status().wireName(),
                app.reason(),
                app.proposal()
                        .map(proposal -> Waiting.of(proposal.details(), proposal.submittedAt()))
                        .orElse(null),
                app.version(),
                app.registeredAt());
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    /** A version that waits for a decision. */
    record Waiting(String name, String website, List<String> redirectUris, List<String> scopes, Instant submittedAt) {

        static Waiting of(AppDetails details, Instant submittedAt) {
            return new Waiting(
                    details.name(),
                    details.website(),
                    sorted(details.redirectUris()),
                    sorted(details.scopes()),
                    submittedAt);
        }
    }
}
