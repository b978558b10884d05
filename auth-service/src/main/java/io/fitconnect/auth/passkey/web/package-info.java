/** Signing in by a passkey, and the pages where owners add and change them. */
@NullMarked
package io.fitconnect.auth.passkey.web;

import org.jspecify.annotations.NullMarked;
