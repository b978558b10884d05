/**
 * Signing out, from a page here or started by an application (OpenID Connect RP-Initiated Logout 1.0). It ends the browser
 * session and everything that this session granted to the house's own applications; what vendors were allowed stays.
 */
@NullMarked
package io.fitconnect.auth.logout;

import org.jspecify.annotations.NullMarked;
