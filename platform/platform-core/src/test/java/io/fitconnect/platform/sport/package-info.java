@NullMarked
package io.fitconnect.platform.sport;

import org.jspecify.annotations.NullMarked;
