/** Tests of the refusal log. */
@NullMarked
package io.fitconnect.integration.refusal;

import org.jspecify.annotations.NullMarked;
