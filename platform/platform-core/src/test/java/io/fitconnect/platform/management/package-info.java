/** Tests of who may use a management port. */
@NullMarked
package io.fitconnect.platform.management;

import org.jspecify.annotations.NullMarked;
