package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.promo.campaign.MeasureSegment;
import io.fitconnect.promo.campaign.Segment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sizes of segments, while an editor builds one. */
@RestController
@RequestMapping(path = "/api/v1/segment-sizes", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.EDITOR)
@Tag(name = "Campaigns")
class SegmentController {

    private final MeasureSegment measureSegment;

    SegmentController(MeasureSegment measureSegment) {
        this.measureSegment = measureSegment;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "measureSegment",
            summary = "Measures a segment",
            description =
                    "Creates nothing. Below the anonymity floor there is no size; above it, it is rounded down to tens.")
    SizeView measure(@Valid @RequestBody SegmentDocument document) {
        OptionalLong people = measureSegment
                .handle(ConditionDocument.toSegment(document.conditions()))
                .shown();
        return new SizeView(people.isPresent() ? people.getAsLong() : null);
    }

    /** A segment. */
    record SegmentDocument(
            @NotNull
            @Size(max = Segment.MOST_CONDITIONS)
            @Schema(description = "All must hold; none means everyone who consents")
            List<@NotNull @Valid ConditionDocument> conditions) {}

    /** The size of a segment. */
    record SizeView(
            @Schema(description = "People, rounded down; absent below the anonymity floor") @Nullable
            Long people) {}
}
