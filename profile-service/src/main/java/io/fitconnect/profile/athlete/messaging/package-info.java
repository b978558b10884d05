/**
 * What profiles hear from others: accounts that auth-service has registered.
 */
@NullMarked
package io.fitconnect.profile.athlete.messaging;

import org.jspecify.annotations.NullMarked;
