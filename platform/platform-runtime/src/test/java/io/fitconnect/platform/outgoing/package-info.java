@NullMarked
package io.fitconnect.platform.outgoing;

import org.jspecify.annotations.NullMarked;
