/** The pages of signing in, and the one that a signed-in visitor without an errand sees. */
@NullMarked
package io.fitconnect.auth.signin.web;

import org.jspecify.annotations.NullMarked;
