@NullMarked
package io.fitconnect.auth.throttle;

import org.jspecify.annotations.NullMarked;
