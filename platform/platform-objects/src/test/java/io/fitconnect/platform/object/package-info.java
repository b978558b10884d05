@NullMarked
package io.fitconnect.platform.object;

import org.jspecify.annotations.NullMarked;
