/**
 * The audit log that a person can read for the own account: what happened, when, and coarsely from where. An entry is written in
 * the transaction of what it tells; failures are bounded, so that a stranger cannot bury the rest. Entries live a year. Owns the
 * table {@code account_event}.
 */
@NullMarked
package io.fitconnect.auth.audit;

import org.jspecify.annotations.NullMarked;
