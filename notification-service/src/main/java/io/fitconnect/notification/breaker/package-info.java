/**
 * Circuit breakers of the ways out: of the mail server, of each push service, of each provider. When half of the last calls to one have
 * failed, none is tried for a while, and what waits for it is moved to later. Says which are open at {@code /actuator/channels}.
 */
@NullMarked
package io.fitconnect.notification.breaker;

import org.jspecify.annotations.NullMarked;
