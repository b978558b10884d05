/**
 * Registering: somebody chooses e-mail, password and name, and an athlete comes into being; everybody else learns it from
 * the event {@code account-registered}. Whether an e-mail has an account is told to nobody: a taken address costs the same
 * time and is answered in words that also fit other refusals.
 */
@NullMarked
package io.fitconnect.auth.registration;

import org.jspecify.annotations.NullMarked;
