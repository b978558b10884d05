/** Visibility and the profiles of others over HTTP. */
@NullMarked
package io.fitconnect.profile.viewing.web;

import org.jspecify.annotations.NullMarked;
