/** Authorizations, in SQL and with digests in place of tokens. */
@NullMarked
package io.fitconnect.auth.authorization.persistence;

import org.jspecify.annotations.NullMarked;
