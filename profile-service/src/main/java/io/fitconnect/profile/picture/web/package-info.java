/** Pictures over HTTP. */
@NullMarked
package io.fitconnect.profile.picture.web;

import org.jspecify.annotations.NullMarked;
