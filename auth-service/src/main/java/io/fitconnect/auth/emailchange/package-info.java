/**
 * Changing the address of an account. Its owner proves to read the mail of the new address, and agrees at the present one; a
 * present address that is out of reach delays the change by a waiting time, in which it can stop it. Owns the table
 * {@code email_change}.
 */
@NullMarked
package io.fitconnect.auth.emailchange;

import org.jspecify.annotations.NullMarked;
