/**
 * Dynamic client registration (RFC 7591) with an initial access token: an administrator issues one for a vendor's account, it is good
 * once, and what is registered with it is a vendor's application like any other ({@code vendorapp}).
 */
@NullMarked
package io.fitconnect.auth.clientregistration;

import org.jspecify.annotations.NullMarked;
