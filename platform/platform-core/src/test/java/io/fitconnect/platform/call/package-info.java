@NullMarked
package io.fitconnect.platform.call;

import org.jspecify.annotations.NullMarked;
