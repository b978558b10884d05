package io.fitconnect.training.diary.web;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.ChangeTraining;
import io.fitconnect.training.diary.DeleteTraining;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.RestoreTraining;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.TrashTraining;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.timezone.AthleteZones;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The use case behind each action. */
@Component
class BulkActions {

    private final ChangeTraining changeTraining;
    private final TrashTraining trashTraining;
    private final RestoreTraining restoreTraining;
    private final DeleteTraining deleteTraining;
    private final OwnTrainings ownTrainings;
    private final TrainingPatches patches;
    private final AthleteZones zones;

    BulkActions(
            ChangeTraining changeTraining,
            TrashTraining trashTraining,
            RestoreTraining restoreTraining,
            DeleteTraining deleteTraining,
            OwnTrainings ownTrainings,
            TrainingPatches patches,
            AthleteZones zones) {
        this.changeTraining = changeTraining;
        this.trashTraining = trashTraining;
        this.restoreTraining = restoreTraining;
        this.deleteTraining = deleteTraining;
        this.ownTrainings = ownTrainings;
        this.patches = patches;
        this.zones = zones;
    }

    void act(TrainingKey key, Writer writer, BulkDocument document) {
        switch (document.action()) {
            case CHANGE ->
                change(key, writer, details -> patches.apply(key, details, Objects.requireNonNull(document.patch())));
            case MOVE -> change(key, writer, details -> moved(key, details, Objects.requireNonNull(document.date())));
            case TRASH -> trash(key, writer);
            case RESTORE -> restoreTraining.handle(key, writer);
            case DELETE_FOR_GOOD -> delete(key, writer);
        }
    }

    private void trash(TrainingKey key, Writer writer) {
        if (!ownTrainings.isTrashed(key, writer)) {
            trashTraining.handle(key, writer, BulkActions::acceptAnyVersion);
        }
    }

    /** What is gone from the athlete's diary is as it was asked for. */
    private void delete(TrainingKey key, Writer writer) {
        try {
            deleteTraining.handle(key, writer, BulkActions::acceptAnyVersion);
        } catch (Refusal refusal) {
            if (!writer.firstParty() || !refusal.type().equals(CommonProblems.NOT_FOUND)) {
                throw refusal;
            }
        }
    }

    private void change(TrainingKey key, Writer writer, UnaryOperator<TrainingDetails> change) {
        changeTraining.handle(key, writer, BulkActions::acceptAnyVersion, change);
    }

    private static void acceptAnyVersion(long version) {
        // the last writer wins: a request about many trainings names no versions
    }

    private TrainingDetails moved(TrainingKey key, TrainingDetails details, LocalDate day) {
        return details.on(day, zones.find(key.athlete().value()));
    }
}
