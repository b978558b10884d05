package io.fitconnect.gamification.board;

/** What a score counts: a period, and a sport or {@link #ALL_SPORTS}. */
public record ScoreKey(String period, String sport) {

    public static final String ALL_SPORTS = "all";
}
