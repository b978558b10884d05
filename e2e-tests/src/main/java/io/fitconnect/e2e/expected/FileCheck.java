package io.fitconnect.e2e.expected;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.Diary;
import io.fitconnect.e2e.client.ImportStatus;
import io.fitconnect.e2e.client.TrainingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares what the platform made of a file with the table. */
final class FileCheck {

    private final Diary diary;

    FileCheck(Diary diary) {
        this.diary = diary;
    }

    /** A file that was not even accepted. */
    FileResult refusedAtOnce(ExpectedFile file, Answer answer) {
        if (answer.isServerError()) {
            return new FileResult(file, Integer.toString(answer.status()), 0, List.of(), List.of(answer.body()), true);
        }
        var problem = answer.problem();
        return refused(file, "refused, " + answer.status(), problem.detail());
    }

    FileResult ended(ExpectedFile file, ImportStatus status) {
        if (status.isRefused()) {
            return refused(file, "refused", status.refusal().orElse(""));
        }
        if (!file.mayBeRead()) {
            return new FileResult(
                    file,
                    status.state(),
                    status.trainings().size(),
                    status.warnings(),
                    List.of("must be refused: " + file.note()),
                    false);
        }
        var trainings = status.trainings().stream()
                .map(diary::view)
                .sorted(Comparator.comparing(TrainingView::startTime))
                .toList();
        return new FileResult(
                file, status.state(), trainings.size(), status.warnings(), misses(file, trainings), false);
    }

    private static FileResult refused(ExpectedFile file, String result, String reason) {
        var misses = new ArrayList<String>();
        if (reason.isBlank()) {
            misses.add("refused without a reason");
        }
        if (file.hasFigures() && !file.mayBeRefused()) {
            misses.add("must be read: " + reason);
        }
        return new FileResult(file, result, 0, reason.isBlank() ? List.of() : List.of(reason), misses, false);
    }

    private static List<String> misses(ExpectedFile file, List<TrainingView> trainings) {
        var misses = new ArrayList<String>();
        var expected = file.sessions();
        if (expected.size() != trainings.size()) {
            misses.add("%d trainings, expected %d".formatted(trainings.size(), expected.size()));
        }
        for (int i = 0; i < Math.min(expected.size(), trainings.size()); i++) {
            var prefix = expected.size() == 1 ? "" : "session %d: ".formatted(i + 1);
            expected.get(i).misses(trainings.get(i)).forEach(miss -> misses.add(prefix + miss));
        }
        return misses;
    }
}
