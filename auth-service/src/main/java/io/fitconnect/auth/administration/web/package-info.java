/** Roles at the management port. */
@NullMarked
package io.fitconnect.auth.administration.web;

import org.jspecify.annotations.NullMarked;
