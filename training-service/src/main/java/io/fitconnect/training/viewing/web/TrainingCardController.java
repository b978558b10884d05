package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.viewing.ViewTrainingCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards of trainings that a feed names, for their viewer. */
@RestController
@RequestMapping(path = "/api/v1/shared-trainings", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Trainings of others")
class TrainingCardController {

    private static final int MOST = 100;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String KEY = "^" + ID + ":" + ID + "$";
    private static final Pattern KEYS = Pattern.compile("(" + ID + "):(" + ID + ")");

    private final ViewTrainingCards viewTrainingCards;
    private final Viewers viewers;

    TrainingCardController(ViewTrainingCards viewTrainingCards, Viewers viewers) {
        this.viewTrainingCards = viewTrainingCards;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(
            operationId = "listTrainingCards",
            summary = "Reads trainings of several athletes, as a feed names them",
            description =
                    "In the order of the parameters. Left out is what the viewer may not see, and what is not there.")
    @ApiResponse(responseCode = "200", description = "What the viewer may see")
    ResponseEntity<SeenCards> list(
            @Parameter(
                            description =
                                    "Athlete and training, such as <athleteId>:<trainingId>; repeated for each training, 100 times at most",
                            array = @ArraySchema(maxItems = MOST, minItems = 1, schema = @Schema(pattern = KEY)))
                    @RequestParam(name = "training")
                    List<String> trainings,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        AthleteId viewer = viewers.of(caller);
        if (trainings.isEmpty() || trainings.size() > MOST) {
            throw InvalidValue.refuse("training", "must be given 1 to " + MOST + " times");
        }
        List<TrainingKey> keys =
                trainings.stream().map(TrainingCardController::key).toList();
        return SeenAnswers.of(SeenCards.of(viewTrainingCards.handle(keys, viewer), locale), locale);
    }

    private static TrainingKey key(String text) {
        Matcher key = KEYS.matcher(text);
        if (!key.matches()) {
            throw InvalidValue.refuse(
                    "training", "must be ids of athlete and training, such as <athleteId>:<trainingId>");
        }
        return new TrainingKey(
                new AthleteId(UUID.fromString(key.group(1))), new TrainingId(UUID.fromString(key.group(2))));
    }
}
