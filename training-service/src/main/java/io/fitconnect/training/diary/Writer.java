package io.fitconnect.training.diary;

import java.util.Optional;

/**
 * The OAuth client that writes into a diary on the athlete's behalf.
 *
 * @param firstParty a client of the house, through which the athlete changes everything; a vendor's client changes only
 *     what it pushed itself
 * @param reads      may see the diary; a client that may not learns nothing of it by writing
 */
public record Writer(String clientId, boolean firstParty, boolean reads) {

    /** Refuses a vendor's client a training that it did not push; one that may not read does not find it. */
    void requireMayChange(Training training) {
        if (firstParty || training.wasPushedBy(clientId)) {
            return;
        }
        throw reads ? TrainingProblems.notPushedByThisClient() : TrainingProblems.notFound(training.key());
    }

    /** Refuses a vendor's client to change who sees a training, and its private note. */
    void requireMayShare(TrainingDetails current, TrainingDetails changed) {
        if (!firstParty && !current.isSharedLike(changed)) {
            throw TrainingProblems.athleteDecides();
        }
    }

    /** Refuses every vendor's client what only the athlete decides. */
    void requireAthlete(Training training) {
        if (!firstParty) {
            throw reads ? TrainingProblems.athleteDecides() : TrainingProblems.notFound(training.key());
        }
    }

    /** The vendor's client that enters a training; empty when the athlete does. */
    Optional<String> vendor() {
        return firstParty ? Optional.empty() : Optional.of(clientId);
    }
}
