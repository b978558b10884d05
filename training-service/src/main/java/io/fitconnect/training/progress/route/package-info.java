/** Routes of trainings, and which of them are alike. */
@NullMarked
package io.fitconnect.training.progress.route;

import org.jspecify.annotations.NullMarked;
