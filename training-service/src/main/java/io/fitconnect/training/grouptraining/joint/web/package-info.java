/** The joint result of a group training over HTTP. */
@NullMarked
package io.fitconnect.training.grouptraining.joint.web;

import org.jspecify.annotations.NullMarked;
