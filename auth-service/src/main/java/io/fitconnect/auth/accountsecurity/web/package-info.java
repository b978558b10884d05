/** The page {@code /account/security}. */
@NullMarked
package io.fitconnect.auth.accountsecurity.web;

import org.jspecify.annotations.NullMarked;
