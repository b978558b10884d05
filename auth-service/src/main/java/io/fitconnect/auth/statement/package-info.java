/**
 * Signed statements that clients hear of: that a session ended, that an account is gone. Each is due work of one client, scheduled within the
 * transaction that makes it true, posted with a fresh token at each attempt, and given up at last. Owns no table: the statements lie sealed
 * in that of due work.
 */
@NullMarked
package io.fitconnect.auth.statement;

import org.jspecify.annotations.NullMarked;
