/**
 * Accounts that moderators suspended: they read what is theirs, take back what they said, export, delete and appeal, and write nothing else. A write
 * is refused, a deletion is not, unless {@link io.fitconnect.social.suspension.WhileSuspended} says otherwise. Owns the table {@code suspension}.
 */
@NullMarked
package io.fitconnect.social.suspension;

import org.jspecify.annotations.NullMarked;
