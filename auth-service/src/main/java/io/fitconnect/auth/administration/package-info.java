/**
 * What operators do to accounts by command, through the management port, which the network keeps inside. Each change of a
 * role is logged and revokes the account's tokens, so that the next ones carry what is true.
 */
@NullMarked
package io.fitconnect.auth.administration;

import org.jspecify.annotations.NullMarked;
