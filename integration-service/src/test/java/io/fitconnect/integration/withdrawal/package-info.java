/** Tests of taking back what was pushed. */
@NullMarked
package io.fitconnect.integration.withdrawal;

import org.jspecify.annotations.NullMarked;
