/**
 * Vendors' applications: a developer registers one, becomes its owner, and gets a client id and a secret that is shown once. It works
 * for its owner's account alone until an administrator approves it; so does each later change of its name, addresses or wider scopes,
 * while the approved version goes on. Owns {@code vendor_app} and {@code vendor_app_proposal}.
 */
@NullMarked
package io.fitconnect.auth.vendorapp;

import org.jspecify.annotations.NullMarked;
