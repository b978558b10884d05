/**
 * Athletes as they describe themselves: name, language, units, body, thresholds. Every account has one profile, made
 * when the account was registered; only its athlete sees and changes it. Body data never leaves this service: it is
 * neither announced nor logged. Owns the tables {@code athlete} and {@code athlete_weight}, both partitioned by athlete.
 */
@NullMarked
package io.fitconnect.profile.athlete;

import org.jspecify.annotations.NullMarked;
