package io.fitconnect.training.diary;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The trainings of an athlete, for features that keep something of one. */
@Component
public class OwnTrainings {

    private final Trainings trainings;

    OwnTrainings(Trainings trainings) {
        this.trainings = trainings;
    }

    /** Refuses with 404 what is not in the athlete's diary. */
    public Training require(TrainingKey key) {
        return trainings.get(key);
    }

    /** Returns a training that counts. */
    public Optional<Training> find(TrainingKey key) {
        return trainings.findById(key).filter(training -> training.trashedAt().isEmpty());
    }

    /** What the athlete began from the one moment up to the other. */
    public List<Training> list(AthleteId athlete, Instant from, Instant to) {
        return trainings.listStarted(athlete, from, to);
    }

    /** Those of the athlete's trainings that count. */
    public List<Training> list(AthleteId athlete, Collection<TrainingKey> keys) {
        return trainings.listOfAthlete(
                athlete, keys.stream().map(key -> key.training().value()).toList());
    }

    /** Tells whether the training lies in the trash, to a writer that may change it. */
    public boolean isTrashed(TrainingKey key, Writer writer) {
        Optional<Training> trashed = trainings.findTrashed(key);
        trashed.ifPresent(writer::requireMayChange);
        return trashed.isPresent();
    }

    /** Refuses as well every vendor's client: what only the athlete decides. */
    public Training requireDecidable(TrainingKey key, Writer writer) {
        Training training = trainings.get(key);
        writer.requireAthlete(training);
        return training;
    }

    /** Refuses as well a vendor's client that did not push the training. */
    public Training requireChangeable(TrainingKey key, Writer writer) {
        Training training = trainings.get(key);
        writer.requireMayChange(training);
        return training;
    }
}
