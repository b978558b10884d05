/** Each rule is seen to pass on a good specimen and to fail on a bad one. */
@NullMarked
package io.fitconnect.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
