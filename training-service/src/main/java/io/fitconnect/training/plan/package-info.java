/** What an athlete plans, and which training fulfilled it. */
@NullMarked
package io.fitconnect.training.plan;

import org.jspecify.annotations.NullMarked;
