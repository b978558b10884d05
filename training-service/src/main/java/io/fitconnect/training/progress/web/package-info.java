/** Progress over HTTP, for athletes; and for operators on the management port. */
@NullMarked
package io.fitconnect.training.progress.web;

import org.jspecify.annotations.NullMarked;
