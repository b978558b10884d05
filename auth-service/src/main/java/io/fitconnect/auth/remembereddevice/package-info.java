/**
 * Browsers in which an account's owner signed in before. A browser proves it by a sealed cookie whose secret changes with each
 * sign-in; the table keeps the secret's digest. A known browser passes the throttle of its account; one whose owner asked for it
 * also skips the second factor at sign-in, never for a sensitive act. Both end after 90 days, with a change of password or
 * factors, and when the owner forgets the browser. Owns the table {@code remembered_device}.
 */
@NullMarked
package io.fitconnect.auth.remembereddevice;

import org.jspecify.annotations.NullMarked;
