/** The page of changing a password. */
@NullMarked
package io.fitconnect.auth.passwordchange.web;

import org.jspecify.annotations.NullMarked;
