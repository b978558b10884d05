/** The pages of setting an authenticator app up, of removing it, and of recovery codes. */
@NullMarked
package io.fitconnect.auth.totp.web;

import org.jspecify.annotations.NullMarked;
