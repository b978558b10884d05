package io.fitconnect.notification.kind.challenge;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal that the athlete reached.
 *
 * @param title in the words of its maker
 * @param day   the athlete's local day of the training that reached it
 */
record ReachedGoal(UUID challengeId, String title, LocalDate day) {}
