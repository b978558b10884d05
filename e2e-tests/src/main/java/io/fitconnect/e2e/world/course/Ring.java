package io.fitconnect.e2e.world.course;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A circle with bays: waves along it that become shorter and lower. */
record Ring(double radius, List<Wave> waves) {

    /** @param height as a part of the radius */
    record Wave(int count, double height, double shift) {

        double at(double angle) {
            return height * Math.sin(count * angle + shift);
        }
    }

    static Ring of(double radius, int waves, double roughness, RandomGenerator chance) {
        return new Ring(
                radius,
                IntStream.range(2, 2 + waves)
                        .mapToObj(count -> new Wave(
                                count,
                                roughness * chance.nextDouble(0.5, 1) / (count - 1),
                                chance.nextDouble(2 * Math.PI)))
                        .toList());
    }

    /** After a part of the way round, from 0 to 1. */
    Point at(double share) {
        var angle = 2 * Math.PI * share;
        var bays = waves.stream().mapToDouble(wave -> wave.at(angle)).sum();
        return Point.polar(radius * (1 + bays), angle);
    }
}
