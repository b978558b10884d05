/**
 * Deleting an account for good: the decision, the data of this service, and the record of which services have erased
 * theirs. Each feature that keeps data of a person declares an {@code AthleteData}. Owns the tables
 * {@code account_deletion} and {@code account_deletion_answer}.
 */
@NullMarked
package io.fitconnect.auth.erasure;

import org.jspecify.annotations.NullMarked;
