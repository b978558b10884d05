package io.fitconnect.training.measurement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What a training measured. Everything but the time may be unknown, which is null and never zero.
 *
 * @param averageCadenceRpm revolutions, strokes or strides (two steps) per minute, 0 to 400
 * @param energyKilocalories 0 to 50,000
 */
@Embeddable
public record Figures(
        @Embedded TimeSpent time,
        @Embedded @Nullable Distance distance,
        @Embedded @Nullable Climb climb,
        @Embedded @Nullable HeartRate heartRate,
        @Embedded @Nullable Power power,
        @Embedded @Nullable Speed speed,
        @Nullable Integer averageCadenceRpm,
        @Nullable Integer energyKilocalories) {

    public static final int MAX_ENERGY_KILOCALORIES = 50_000;

    private static final Limits CADENCE = new Limits(0, 400, "per minute");
    private static final Limits ENERGY = new Limits(0, MAX_ENERGY_KILOCALORIES, "kilocalories");

    public Figures {
        CADENCE.require("averageCadenceRpm", averageCadenceRpm);
        ENERGY.require("energyKilocalories", energyKilocalories);
    }

    /** The same in another time. */
    public Figures lasting(TimeSpent other) {
        return new Figures(other, distance, climb, heartRate, power, speed, averageCadenceRpm, energyKilocalories);
    }

    /** What a person can say of a training without a device. */
    public static Figures byHand(
            TimeSpent time,
            @Nullable Distance distance,
            @Nullable Climb climb,
            @Nullable HeartRate heartRate,
            @Nullable Integer energyKilocalories) {
        return new Figures(time, distance, climb, heartRate, null, null, null, energyKilocalories);
    }

    /** What a device measured. */
    public static Figures recorded(
            TimeSpent time,
            @Nullable Distance distance,
            @Nullable Climb climb,
            @Nullable HeartRate heartRate,
            @Nullable Power power,
            @Nullable Speed speed,
            @Nullable Double averageCadenceRpm,
            @Nullable Double energyKilocalories) {
        return new Figures(
                time,
                distance,
                climb,
                heartRate,
                power,
                speed,
                CADENCE.plausibleWhole(averageCadenceRpm),
                ENERGY.plausibleWhole(energyKilocalories));
    }

    /** The same with what a person can say of it replaced; what only a device can know stays. */
    public Figures with(
            TimeSpent newTime,
            @Nullable Distance newDistance,
            @Nullable Double newAscentMeters,
            @Nullable HeartRate newHeartRate,
            @Nullable Integer newEnergyKilocalories) {
        Double descentMeters = climb == null ? null : climb.descentMeters();
        return new Figures(
                newTime,
                newDistance,
                Climb.ofNullable(newAscentMeters, descentMeters),
                newHeartRate,
                power,
                speed,
                averageCadenceRpm,
                newEnergyKilocalories);
    }
}
