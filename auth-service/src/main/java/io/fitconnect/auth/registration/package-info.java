/**
 * Registering: a person chooses e-mail, password and name, proves to read the mail of the address, and an athlete comes into
 * being; the other services learn it from the event {@code account-registered}. A registration for an address that has an account
 * takes the same time and gets the same answers; only the owner of the address learns it, by mail.
 */
@NullMarked
package io.fitconnect.auth.registration;

import org.jspecify.annotations.NullMarked;
