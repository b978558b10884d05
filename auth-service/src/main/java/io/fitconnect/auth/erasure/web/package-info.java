/** Erasures at the management port. */
@NullMarked
package io.fitconnect.auth.erasure.web;

import org.jspecify.annotations.NullMarked;
