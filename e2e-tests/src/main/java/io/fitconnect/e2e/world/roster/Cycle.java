package io.fitconnect.e2e.world.roster;

/**
 * The weeks from one race to the next.
 *
 * @param weeks how many
 * @param offset moves the cycle against those of the others
 * @param illWeek the week without any training, counted from 0
 * @param race on the last day
 */
public record Cycle(int weeks, int offset, int illWeek, Race race) {

    /** A race over this distance; its name is in the athlete's language. */
    public record Race(Discipline discipline, String name, double kilometers, String at) {}
}
