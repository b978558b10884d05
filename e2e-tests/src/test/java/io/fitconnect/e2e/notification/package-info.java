/** Tests of the counting; the faults themselves need a platform and are caused by hand. */
@NullMarked
package io.fitconnect.e2e.notification;

import org.jspecify.annotations.NullMarked;
