package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.training.RunningTrainingService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The snapshot over the real table, in whose database other tests keep trainings of their own. */
@RunningTrainingService
class DiarySnapshotIntegrationTests {

    private static final int PAGE = 3;

    @Autowired
    private AddTraining addTraining;

    @Autowired
    private RecordActivity recordActivity;

    @Autowired
    private DeleteTraining deleteTraining;

    @Autowired
    private TrashTraining trashTraining;

    @Autowired
    private DiarySnapshot snapshot;

    private final AthleteId athlete = Examples.athlete();

    @Test
    void tellsEachTrainingThatExistsOnce() {
        List<String> ids = new ArrayList<>(IntStream.range(0, 2 * PAGE + 1)
                .mapToObj(number -> addTraining.handle(athlete, Examples.HOUSE, Examples.run()))
                .map(key -> key.training().toString())
                .toList());
        TrainingKey deleted = addTraining.handle(athlete, Examples.HOUSE, Examples.run());
        deleteTraining.handle(deleted, Examples.HOUSE, Examples.ANY_VERSION);
        TrainingKey trashed = addTraining.handle(athlete, Examples.HOUSE, Examples.run());
        trashTraining.handle(trashed, Examples.HOUSE, Examples.ANY_VERSION);
        recordActivity.handle(Examples.recorded(athlete, Examples.activity()));

        List<Announcement> mine = readAll().stream()
                .filter(state -> state.key().equals(athlete.toString()))
                .toList();

        assertThat(mine).allSatisfy(EventContracts::assertValid).hasSize(ids.size() + 1);
        assertThat(mine)
                .extracting(Announcement::subject)
                .doesNotHaveDuplicates()
                .containsAll(ids);
        assertThat(mine)
                .extracting(Announcement::subject)
                .doesNotContain(
                        deleted.training().toString(), trashed.training().toString());
    }

    private List<Announcement> readAll() {
        List<Announcement> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            SnapshotPage page = snapshot.read(after, PAGE);
            assertThat(page.announcements()).hasSizeLessThanOrEqualTo(PAGE);
            all.addAll(page.announcements());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
