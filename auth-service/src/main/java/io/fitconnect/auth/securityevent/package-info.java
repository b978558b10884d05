/**
 * Security events pushed to applications (RFC 8417, RFC 8935): that an account is gone for good, as
 * OpenID RISC's {@code account-purged}. Each is due work that is tried for hours, since an application that misses it would keep
 * what it knows of the person.
 */
@NullMarked
package io.fitconnect.auth.securityevent;

import org.jspecify.annotations.NullMarked;
