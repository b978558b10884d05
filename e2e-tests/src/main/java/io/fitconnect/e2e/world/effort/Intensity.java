package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.world.roster.Stage;
import io.fitconnect.e2e.world.season.Outing;
import java.util.List;

/** What an athlete aims at in each part of a training: less with fatigue, more or less with the mood. */
final class Intensity {

    private static final double FATIGUE = 0.05;

    private final List<Stage> stages;
    private final double form;
    private final Drift mood;

    Intensity(Outing outing, Drift mood) {
        this.stages = outing.workout().stages();
        this.form = outing.form();
        this.mood = mood;
    }

    /** When so much is done, from 0 to 1. */
    double at(double progress) {
        return planned(progress) * form * (1 - FATIGUE * progress * progress) * (1 + mood.next());
    }

    private double planned(double progress) {
        var end = 0.0;
        for (var stage : stages) {
            end += stage.share();
            if (progress < end) {
                return stage.intensity();
            }
        }
        return stages.get(stages.size() - 1).intensity();
    }
}
