/**
 * Authorizations: what a person or a client granted, with the tokens that came of it, kept as digests. A public client's
 * refresh token is used once; one that comes again ends its whole family. Signing out ends what the session granted to the
 * house's own clients. Owns the table {@code oauth2_authorization}.
 */
@NullMarked
package io.fitconnect.auth.authorization;

import org.jspecify.annotations.NullMarked;
