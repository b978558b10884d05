/**
 * Where an account is signed in, for its person: browsers with their sessions, and apps with their refresh families. One or all others
 * are ended; a session that ended, or lived its longest time, is refused at its next request. Owns no table.
 */
@NullMarked
package io.fitconnect.auth.accountsession;

import org.jspecify.annotations.NullMarked;
