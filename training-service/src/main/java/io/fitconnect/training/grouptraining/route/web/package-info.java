/** Routes of group trainings over HTTP. */
@NullMarked
package io.fitconnect.training.grouptraining.route.web;

import org.jspecify.annotations.NullMarked;
