/** When devices polled, in SQL. */
@NullMarked
package io.fitconnect.auth.device.persistence;

import org.jspecify.annotations.NullMarked;
