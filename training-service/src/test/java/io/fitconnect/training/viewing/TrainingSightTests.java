package io.fitconnect.training.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.InMemoryDiary;
import io.fitconnect.training.diary.PartVisibility;
import io.fitconnect.training.diary.Remarks;
import io.fitconnect.training.diary.Sharing;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrainingSightTests {

    private static final Writer TRACKER = new Writer("tracker", false, true);

    private static final Sight STRANGER =
            new Sight(Standing.STRANGER, Map.of("map", Visibility.EVERYONE, "power", Visibility.FRIENDS), false);

    @Test
    void showsThePartsThatTheAthleteShowsOfEveryTraining() {
        assertThat(TrainingSight.of(training(Visibility.EVERYONE, null, Examples.HOUSE), STRANGER))
                .hasValueSatisfying(seen -> assertThat(seen).containsExactly(SeenPart.MAP));
    }

    @Test
    void prefersWhatTheTrainingSaysOfAPart() {
        PartVisibility parts =
                new PartVisibility(Visibility.ONLY_ME, null, Visibility.EVERYONE, null, Visibility.EVERYONE, null);

        assertThat(TrainingSight.of(training(Visibility.EVERYONE, parts, Examples.HOUSE), STRANGER))
                .hasValueSatisfying(seen -> assertThat(seen).containsExactlyInAnyOrder(SeenPart.POWER, SeenPart.GEAR));
    }

    @Test
    void showsNoPartOfATrainingThatIsNotShown() {
        PartVisibility parts = new PartVisibility(Visibility.EVERYONE, null, null, null, null, null);

        assertThat(TrainingSight.of(training(Visibility.FRIENDS, parts, Examples.HOUSE), STRANGER))
                .isEmpty();
    }

    @Test
    void showsTheAthleteAloneWhatTheSourceKeepsFromOthers() {
        Training entered = training(Visibility.EVERYONE, null, TRACKER);

        assertThat(TrainingSight.of(entered, STRANGER)).isEmpty();
        assertThat(TrainingSight.of(entered, STRANGER.as(Standing.OWNER)))
                .hasValueSatisfying(seen -> assertThat(seen).containsExactlyInAnyOrder(SeenPart.values()));
    }

    private static Training training(Visibility visibility, @Nullable PartVisibility parts, Writer writer) {
        TrainingDetails run = Examples.run();
        TrainingDetails shared = new TrainingDetails(
                run.sport(),
                null,
                null,
                null,
                run.start(),
                run.figures(),
                false,
                null,
                null,
                Remarks.NONE,
                new Sharing(visibility, parts));
        InMemoryDiary diary =
                new InMemoryDiary(new RecordingOutbox(), MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
        TrainingKey key = diary.addTraining().handle(Examples.athlete(), writer, run);
        diary.changeTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION, entered -> shared);
        return diary.findById(key).orElseThrow();
    }
}
