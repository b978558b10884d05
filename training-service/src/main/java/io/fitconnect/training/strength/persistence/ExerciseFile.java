package io.fitconnect.training.strength.persistence;

import io.fitconnect.training.strength.Exercise;
import io.fitconnect.training.strength.MuscleGroup;
import io.fitconnect.training.strength.ShippedExercises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shipped list from {@code exercises.json}. */
@Component
class ExerciseFile implements ShippedExercises {

    private static final String FILE = "exercises.json";

    private final Map<String, Exercise> exercises = Arrays.stream(read())
            .map(Line::toExercise)
            .collect(Collectors.toMap(
                    Exercise::id,
                    Function.identity(),
                    (one, other) -> {
                        throw new IllegalStateException("Twice in " + FILE + ": " + one.id());
                    },
                    LinkedHashMap::new));

    private static Line[] read() {
        try (var file = ExerciseFile.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readValue(file, Line[].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Collection<Exercise> list() {
        return exercises.values();
    }

    @Override
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    private record Line(String key, MuscleGroup group, String en, String ru) {

        Exercise toExercise() {
            return new Exercise(key, en, ru, group, false, false);
        }
    }
}
