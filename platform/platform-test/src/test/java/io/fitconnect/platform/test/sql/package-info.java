@NullMarked
package io.fitconnect.platform.test.sql;

import org.jspecify.annotations.NullMarked;
