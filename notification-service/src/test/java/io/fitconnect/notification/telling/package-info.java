/** Tests of who is told. */
@NullMarked
package io.fitconnect.notification.telling;

import org.jspecify.annotations.NullMarked;
