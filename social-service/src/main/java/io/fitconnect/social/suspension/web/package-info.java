/** Asks at each write whether the caller is suspended. */
@NullMarked
package io.fitconnect.social.suspension.web;

import org.jspecify.annotations.NullMarked;
