package io.fitconnect.profile.measurement.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.measurement.ListMeasurements;
import io.fitconnect.profile.measurement.Measurement;
import io.fitconnect.profile.measurement.PutMeasurement;
import io.fitconnect.profile.measurement.web.MeasurementView.MeasuredDays;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measurements of the athlete who signed in. */
@RestController
@RequestMapping(path = MeasurementController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Measurements",
        description = "Weight, resting heart rate, heart rate variability, body fat and sleep by day")
@NeedsProfile
class MeasurementController {

    static final String PATH = "/api/v1/profiles/me/measurements";

    private final ListMeasurements listMeasurements;
    private final PutMeasurement putMeasurement;

    MeasurementController(ListMeasurements listMeasurements, PutMeasurement putMeasurement) {
        this.listMeasurements = listMeasurements;
        this.putMeasurement = putMeasurement;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "listMeasurements", summary = "Lists what was measured, oldest first")
    @ApiResponse(responseCode = "200", description = "The days of the range on which anything was measured")
    ResponseEntity<MeasuredDays> list(
            @Parameter(description = "First day; 89 days before to, unless given; less than 400 days before it")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; today, unless given") @RequestParam(required = false) @Nullable
                    LocalDate to,
            @Parameter(hidden = true) Caller caller) {
        return render(new MeasuredDays(
                listMeasurements.handle(athlete(caller), Optional.ofNullable(from), Optional.ofNullable(to)).stream()
                        .map(MeasurementView::of)
                        .toList()));
    }

    @PutMapping(path = "/{day}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "putMeasurement",
            summary = "Sets what was measured on a day",
            description =
                    "Replaces the day as a whole; the last writer wins. A document without members removes the day.")
    @ApiResponse(responseCode = "200", description = "The day")
    ResponseEntity<MeasurementView> put(
            @Parameter(description = "A day that is not in the future") @PathVariable LocalDate day,
            @Valid @RequestBody MeasurementDocument document,
            @Parameter(hidden = true) Caller caller) {
        Measurement measurement = document.toMeasurement(day);
        putMeasurement.handle(athlete(caller), measurement);
        return render(MeasurementView.of(measurement));
    }

    private static <T> ResponseEntity<T> render(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(body);
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
