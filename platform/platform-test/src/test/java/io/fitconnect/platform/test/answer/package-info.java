@NullMarked
package io.fitconnect.platform.test.answer;

import org.jspecify.annotations.NullMarked;
