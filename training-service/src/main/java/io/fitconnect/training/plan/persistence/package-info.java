/** Plan entries in the table {@code plan_entry}. */
@NullMarked
package io.fitconnect.training.plan.persistence;

import org.jspecify.annotations.NullMarked;
