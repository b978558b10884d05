/** Circuit breakers of what this process calls outside the house: when too many of the last calls failed, none is tried for a while. */
@NullMarked
package io.fitconnect.platform.breaker;

import org.jspecify.annotations.NullMarked;
