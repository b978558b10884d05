package io.fitconnect.gamification.challenge;

import java.time.LocalDate;

/**
 * How a goal would have gone lately.
 *
 * @param from     first day of the trial, which lasts as long as the goal and ended yesterday
 * @param athletes how many were looked at: some of those who trained since that day
 * @param reached  how many of them would have reached the target
 * @param median   what half of them would not have passed, in the goal's measure; 0 of nobody
 */
public record Trial(LocalDate from, LocalDate until, int athletes, int reached, long median) {}
