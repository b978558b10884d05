/** A pace for work that would take the machines from those who read. */
@NullMarked
package io.fitconnect.platform.pace;

import org.jspecify.annotations.NullMarked;
