/**
 * Giving and withdrawing consent, with the evidence: which text was shown, when, and in which place of the app. Owns the table
 * {@code consent_record}, which only grows; what stands is the athlete's.
 */
@NullMarked
package io.fitconnect.profile.consenting;

import org.jspecify.annotations.NullMarked;
