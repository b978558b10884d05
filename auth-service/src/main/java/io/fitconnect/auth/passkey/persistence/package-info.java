/** Passkeys, in SQL. */
@NullMarked
package io.fitconnect.auth.passkey.persistence;

import org.jspecify.annotations.NullMarked;
