package io.fitconnect.gamification.standing;

/** Where the list of points goes on: behind so many entries, which the efforts of the moment order. */
public record EntryPosition(int entries) {

    public static final EntryPosition FIRST = new EntryPosition(0);
}
