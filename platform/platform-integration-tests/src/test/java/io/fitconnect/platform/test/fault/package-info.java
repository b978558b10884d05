@NullMarked
package io.fitconnect.platform.test.fault;

import org.jspecify.annotations.NullMarked;
