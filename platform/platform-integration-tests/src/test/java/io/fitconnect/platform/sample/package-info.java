/** A tiny service on real stores, with which the platform is tried out. */
@NullMarked
package io.fitconnect.platform.sample;

import org.jspecify.annotations.NullMarked;
