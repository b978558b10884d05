/** The proof that what is derived of trainings is what a computation from scratch gives, whatever happens in whatever order. */
@NullMarked
package io.fitconnect.training.proof;

import org.jspecify.annotations.NullMarked;
