package io.fitconnect.e2e.world.roster;

import java.util.ArrayList;
import java.util.List;

/** How a training is built. */
public enum Workout {
    EASY("Easy", "Лёгкая тренировка", 3),
    LONG("Long and steady", "Длительная", 6),
    TEMPO("Tempo", "Темповая", 7),
    INTERVALS("Intervals, 6 times hard", "Интервалы, 6 повторов", 8),
    RACE("Race", "Старт", 9);

    private static final int REPEATS = 6;
    private static final int HARD = 8;

    private final String english;
    private final String russian;
    private final int exertion;

    Workout(String english, String russian, int exertion) {
        this.english = english;
        this.russian = russian;
        this.exertion = exertion;
    }

    public String title(boolean inRussian) {
        return inRussian ? russian : english;
    }

    /** How hard it feels, from 1 to 10. */
    public int exertion() {
        return exertion;
    }

    /** How it felt, from 1 to 5. */
    public int feeling() {
        return this == RACE ? 5 : exertion == HARD ? 3 : 4;
    }

    /** Parts whose shares make 1. */
    public List<Stage> stages() {
        return switch (this) {
            case EASY -> List.of(new Stage(1, 0.72));
            case LONG -> List.of(new Stage(0.7, 0.74), new Stage(0.3, 0.79));
            case TEMPO -> List.of(new Stage(0.25, 0.7), new Stage(0.5, 0.95), new Stage(0.25, 0.68));
            case INTERVALS -> repeats();
            case RACE -> List.of(new Stage(0.1, 1.0), new Stage(0.75, 0.94), new Stage(0.15, 0.98));
        };
    }

    private static List<Stage> repeats() {
        var stages = new ArrayList<>(List.of(new Stage(0.22, 0.7)));
        for (int i = 0; i < REPEATS; i++) {
            stages.add(new Stage(0.065, 1.07));
            stages.add(new Stage(0.035, 0.55));
        }
        stages.add(new Stage(0.18, 0.66));
        return List.copyOf(stages);
    }
}
