package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.world.roster.Body;
import io.fitconnect.e2e.world.roster.Discipline;

/** A way of moving. */
interface Gait {

    /** The next second, when the athlete wants this intensity on this slope. */
    Move next(Move now, double intensity, double slope, int second);

    static Gait of(Discipline discipline, Body body) {
        return switch (discipline) {
            case RUNNING -> new OnFoot(body.runningSpeed(), 3.2, 74, 3.6);
            case TRAIL_RUNNING -> new OnFoot(body.runningSpeed() * 0.93, 3.4, 74, 3.6);
            case HIKING -> new OnFoot(body.runningSpeed() * 0.42, 3, 40, 11);
            case CROSS_COUNTRY_SKIING -> new OnFoot(body.runningSpeed() * 1.2, 6, 38, 2.4);
            case CYCLING -> new OnWheels(body);
            case SWIMMING -> new InWater(body.swimmingSpeed());
            case STRENGTH -> new InHall(0.78, 0.38, 45, 90);
            case YOGA -> new InHall(0.36, 0.26, 240, 60);
            case BALL_GAME -> new InHall(1.02, 0.6, 50, 70);
        };
    }
}
