/** Guards the management port. */
@NullMarked
package io.fitconnect.gateway.management;

import org.jspecify.annotations.NullMarked;
