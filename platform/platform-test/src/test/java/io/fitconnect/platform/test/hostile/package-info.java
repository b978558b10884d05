@NullMarked
package io.fitconnect.platform.test.hostile;

import org.jspecify.annotations.NullMarked;
