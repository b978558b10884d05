/** Tables of attached recordings and confirmations. */
@NullMarked
package io.fitconnect.training.grouptraining.joint.persistence;

import org.jspecify.annotations.NullMarked;
