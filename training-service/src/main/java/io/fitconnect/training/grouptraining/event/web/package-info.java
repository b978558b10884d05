/** Event mode of a group training over HTTP. */
@NullMarked
package io.fitconnect.training.grouptraining.event.web;

import org.jspecify.annotations.NullMarked;
