/** Live positions over HTTP. */
@NullMarked
package io.fitconnect.training.grouptraining.event.position.web;

import org.jspecify.annotations.NullMarked;
