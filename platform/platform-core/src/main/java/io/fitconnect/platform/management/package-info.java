/** Who may use a management port, which asks for no token. */
@NullMarked
package io.fitconnect.platform.management;

import org.jspecify.annotations.NullMarked;
