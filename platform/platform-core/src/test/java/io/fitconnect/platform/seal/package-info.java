@NullMarked
package io.fitconnect.platform.seal;

import org.jspecify.annotations.NullMarked;
