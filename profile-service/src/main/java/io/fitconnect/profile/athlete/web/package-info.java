/** The profile over HTTP. */
@NullMarked
package io.fitconnect.profile.athlete.web;

import org.jspecify.annotations.NullMarked;
