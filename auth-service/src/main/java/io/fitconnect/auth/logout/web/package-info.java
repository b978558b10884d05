/** The pages of signing out. */
@NullMarked
package io.fitconnect.auth.logout.web;

import org.jspecify.annotations.NullMarked;
