/** Attempts to sign in, in SQL. */
@NullMarked
package io.fitconnect.auth.signin.persistence;

import org.jspecify.annotations.NullMarked;
