/** The table of routes. */
@NullMarked
package io.fitconnect.training.grouptraining.route.persistence;

import org.jspecify.annotations.NullMarked;
