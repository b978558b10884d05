/**
 * Passwords: what is refused when one is chosen (NIST SP 800-63B, section 3.1.1) and how one is hashed (Argon2id with the
 * parameters of the OWASP cheat sheet). Hashing needs memory on purpose, so only a bounded number runs at once; a request
 * that waits too long is answered 503. Owns no data.
 */
@NullMarked
package io.fitconnect.auth.password;

import org.jspecify.annotations.NullMarked;
