package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.world.roster.Body;

/** Rides a road bike: what the legs give goes into air, tyres and height. */
record OnWheels(Body body) implements Gait {

    private static final double BIKE_KILOGRAMS = 9;
    private static final double GRAVITY = 9.81;
    private static final double ROLLING = 0.005;
    private static final double AIR = 0.5 * 1.2 * 0.34;
    private static final double LEAST_SPEED = 1.9;
    private static final double BRAKING_SPEED = 15.5;
    private static final double COASTING_SPEED = 14;
    private static final double SECONDS_TO_FOLLOW = 4;

    @Override
    public Move next(Move now, double intensity, double slope, int second) {
        var wanted = now.speed() > COASTING_SPEED ? 0 : body.power() * intensity * (1 + 2 * Math.min(slope, 0.05));
        var before = Double.isNaN(now.power()) ? 0 : now.power();
        var power = before + (wanted - before) / SECONDS_TO_FOLLOW;
        var mass = body.weightKilograms() + BIKE_KILOGRAMS;
        var speed = Math.max(now.speed(), LEAST_SPEED);
        var push = power / speed - mass * GRAVITY * (slope + ROLLING) - AIR * speed * speed;
        var next = Math.min(Math.max(speed + push / mass, LEAST_SPEED), BRAKING_SPEED);
        var cadence = power < 20 ? 0 : 76 + 12.0 * power / body.power();
        return new Move(next, power / body.power(), cadence, power);
    }
}
