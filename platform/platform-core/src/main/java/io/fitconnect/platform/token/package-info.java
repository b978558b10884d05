/**
 * Access tokens: whose are accepted, the same settings in the gateway and in every service, so that none relies on
 * another's check.
 */
@NullMarked
package io.fitconnect.platform.token;

import org.jspecify.annotations.NullMarked;
