/** The pages of deleting and keeping an account. */
@NullMarked
package io.fitconnect.auth.leaving.web;

import org.jspecify.annotations.NullMarked;
