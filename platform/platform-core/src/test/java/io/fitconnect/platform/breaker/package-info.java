@NullMarked
package io.fitconnect.platform.breaker;

import org.jspecify.annotations.NullMarked;
