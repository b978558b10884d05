/** Accounts as the sign-in service announces them. */
@NullMarked
package io.fitconnect.profile.athlete.messaging;

import org.jspecify.annotations.NullMarked;
