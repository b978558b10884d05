/** Plan entries over HTTP. */
@NullMarked
package io.fitconnect.training.plan.web;

import org.jspecify.annotations.NullMarked;
