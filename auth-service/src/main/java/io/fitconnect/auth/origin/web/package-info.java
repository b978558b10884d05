/** The present request's origin. */
@NullMarked
package io.fitconnect.auth.origin.web;

import org.jspecify.annotations.NullMarked;
