package io.fitconnect.gamification.rule;

/** What tells an award from all others of its athlete. */
public record AwardKey(String rule, int tier, String occasion) {}
