/** The stores of this service without a database: they undo what a transaction wrote, and can fail at any call. */
@NullMarked
package io.fitconnect.training.memory;

import org.jspecify.annotations.NullMarked;
