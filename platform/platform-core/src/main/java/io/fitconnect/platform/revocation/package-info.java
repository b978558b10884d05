/**
 * Revoked access tokens. auth-service records which tokens are good no more; the gateway and each service read the record
 * every two seconds and refuse such a token although its signature is right. While auth-service is away the last state
 * counts.
 */
@NullMarked
package io.fitconnect.platform.revocation;

import org.jspecify.annotations.NullMarked;
