@NullMarked
package io.fitconnect.platform.runtime;

import org.jspecify.annotations.NullMarked;
