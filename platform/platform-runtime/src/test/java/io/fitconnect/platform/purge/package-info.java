@NullMarked
package io.fitconnect.platform.purge;

import org.jspecify.annotations.NullMarked;
