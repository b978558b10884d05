/**
 * Recovery codes: ten that stand in for the authenticator app when it is lost, each good for one use. Only digests under a key
 * of the account are kept, and a new set replaces the old one. Owns the table {@code recovery_code_set}.
 */
@NullMarked
package io.fitconnect.auth.recoverycode;

import org.jspecify.annotations.NullMarked;
