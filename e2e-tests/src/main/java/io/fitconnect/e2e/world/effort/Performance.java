package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.world.course.Course;
import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Discipline.Ground;
import io.fitconnect.e2e.world.roster.Workout;
import io.fitconnect.e2e.world.season.Chance;
import io.fitconnect.e2e.world.season.Outing;
import io.fitconnect.recording.Streams;
import org.jspecify.annotations.Nullable;

/** Lets an athlete do a training, from its first second to its last. */
final class Performance {

    private static final double MOOD = 0.025;
    private static final double MOOD_ON_WHEELS = 0.12;

    private final Outing outing;
    private final @Nullable Course course;
    private final int secondsPerSample;
    private final Gait gait;
    private final Heart heart;
    private final Stops stops;
    private final Intensity intensity;
    private final Tape tape;

    /** @param course absent where there is none to see */
    Performance(Athlete athlete, Outing outing, @Nullable Course course, int secondsPerSample) {
        var chance = Chance.of(athlete.key(), "performance", outing.instant());
        var ground = outing.discipline().ground();
        this.outing = outing;
        this.course = course;
        this.secondsPerSample = secondsPerSample;
        this.gait = Gait.of(outing.discipline(), athlete.body());
        this.heart = new Heart(athlete.body());
        this.stops = new Stops(ground, chance);
        this.intensity = new Intensity(outing, new Drift(chance, ground == Ground.ROADS ? MOOD_ON_WHEELS : MOOD));
        this.tape = new Tape(outing.instant(), course, chance);
    }

    Streams record() {
        var move = Move.REST;
        var meters = 0.0;
        var clock = 0;
        var resumes = false;
        for (int second = 0; progress(second, meters) < 1; second++, clock++) {
            move = gait.next(move, intensity.at(progress(second, meters)), slope(meters), second);
            meters += move.speed();
            var beats = heart.beat(move.effort());
            if (second % secondsPerSample == 0 || resumes || progress(second + 1, meters) >= 1) {
                tape.write(clock, meters, move, beats, resumes);
            }
            var pause = outing.workout() == Workout.RACE ? 0 : stops.secondsAt(meters);
            resumes = pause > 0;
            if (resumes) {
                rest(pause);
                move = Move.REST;
                clock += pause;
            }
        }
        return tape.streams();
    }

    private void rest(int seconds) {
        for (int second = 0; second < seconds; second++) {
            heart.beat(Move.REST.effort());
        }
    }

    private double progress(int second, double meters) {
        if (outing.discipline().lapMeters() == 0) {
            return second / (outing.size() * 60);
        }
        return meters / (course == null ? outing.size() * 1_000 : course.meters());
    }

    private double slope(double meters) {
        return course == null ? 0 : course.slopeAt(meters);
    }
}
