@NullMarked
package io.fitconnect.platform.work;

import org.jspecify.annotations.NullMarked;
