/** The page where owners see how one signs in to their account. Each feature does what its own forms ask. */
@NullMarked
package io.fitconnect.auth.accountsecurity;

import org.jspecify.annotations.NullMarked;
