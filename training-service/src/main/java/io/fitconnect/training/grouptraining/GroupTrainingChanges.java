package io.fitconnect.training.grouptraining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names what differs between two states, in the words of the contract. */
final class GroupTrainingChanges {

    private final GroupTraining before;
    private final GroupTraining after;
    private final List<String> words = new ArrayList<>();

    private GroupTrainingChanges(GroupTraining before, GroupTraining after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(GroupTraining before, GroupTraining after) {
        GroupTrainingChanges changes = new GroupTrainingChanges(before, after);
        changes.compare("start-time", GroupTrainingDetails::start);
        changes.compare("time-zone", GroupTrainingDetails::zone);
        changes.compare("duration", GroupTrainingDetails::durationSeconds);
        changes.compare("place", GroupTrainingDetails::place);
        changes.compare("name", GroupTrainingDetails::name);
        changes.compare("description", GroupTrainingDetails::description);
        changes.compare("sport", GroupTrainingDetails::sport);
        changes.compare("level", GroupTrainingDetails::level);
        changes.compare("capacity", GroupTrainingDetails::capacity);
        changes.compare("club", GroupTrainingDetails::club);
        if (before.visibility() != after.visibility()) {
            changes.words.add("visibility");
        }
        if (!before.coOrganisers().equals(after.coOrganisers())) {
            changes.words.add("co-organisers");
        }
        return List.copyOf(changes.words);
    }

    private void compare(String word, Function<GroupTrainingDetails, @Nullable Object> part) {
        if (!Objects.equals(part.apply(before.details()), part.apply(after.details()))) {
            words.add(word);
        }
    }
}
