/**
 * Signed statements that are good once: DPoP proofs and client assertions, told apart by who signed and their {@code jti}. All
 * instances share what was used. Owns {@code used_statement}.
 */
@NullMarked
package io.fitconnect.auth.replay;

import org.jspecify.annotations.NullMarked;
