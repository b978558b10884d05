/** Authenticator apps, in SQL. */
@NullMarked
package io.fitconnect.auth.totp.persistence;

import org.jspecify.annotations.NullMarked;
