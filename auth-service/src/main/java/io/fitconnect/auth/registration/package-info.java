/**
 * Registering: a person chooses e-mail, password and name and becomes an athlete; the other services learn it from
 * the event {@code account-registered}. The answer never shows whether an e-mail has an account: a taken address costs the same
 * time and is answered in words that also fit other refusals.
 */
@NullMarked
package io.fitconnect.auth.registration;

import org.jspecify.annotations.NullMarked;
